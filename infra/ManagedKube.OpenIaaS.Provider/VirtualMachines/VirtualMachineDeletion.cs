using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>Stops and deletes a machine, and proves that it is gone.</summary>
internal sealed class VirtualMachineDeletion(Session session)
{
    public async Task RunAsync(string id, Urn urn, CancellationToken cancellationToken)
    {
        using var turn = await session.Machines.EnterAsync(id, cancellationToken).ConfigureAwait(false);
        var machines = session.Client.VirtualMachines;
        if (await machines.FindOrProveAbsentAsync(id, cancellationToken).ConfigureAwait(false) is not { } machine)
            return;
        if (machine.IsRunning)
            await new PowerControl(session).StopAsync(id, urn, cancellationToken).ConfigureAwait(false);
        session.Log.Status(urn, "deleting");
        await Deletion.RunAsync(
            session, () => machines.DeleteAsync(id, cancellationToken), () => machines.FindOrProveAbsentAsync(id, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
    }
}
