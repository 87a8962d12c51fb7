using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>
/// Stops and deletes a machine, and proves that it is gone. Disks that did not come with it are detached first: they are somebody
/// else's, and it is not certain which ones the platform deletes with a machine.
/// </summary>
internal sealed class VirtualMachineDeletion(Session session)
{
    public async Task RunAsync(string id, OsDevices devices, Urn urn, CancellationToken cancellationToken)
    {
        using var turn = await session.Machines.EnterAsync(id, cancellationToken).ConfigureAwait(false);
        var machines = session.Client.VirtualMachines;
        if (await machines.FindOrProveAbsentAsync(id, cancellationToken).ConfigureAwait(false) is not { } machine)
            return;
        if (machine.IsRunning)
            await new PowerControl(session).StopAsync(id, urn, cancellationToken).ConfigureAwait(false);
        await DetachOthersAsync(id, devices, urn, cancellationToken).ConfigureAwait(false);
        session.Log.Status(urn, "deleting");
        await Deletion.RunAsync(
            session, () => machines.DeleteAsync(id, cancellationToken), () => machines.FindOrProveAbsentAsync(id, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
    }

    private async Task DetachOthersAsync(string id, OsDevices devices, Urn urn, CancellationToken cancellationToken)
    {
        var disks = await session.Client.VirtualDisks.ListOfMachineAsync(id, cancellationToken).ConfigureAwait(false);
        ImmutableArray<string> own = devices.PickAll(disks);
        foreach (var disk in disks.Where(disk => !disk.IsCloudConfigDrive && !own.Contains(disk.Id)))
        {
            session.Log.Warning($"The disk '{disk.Name}' ({disk.Id}) did not come with the machine: it is detached and stays.", urn);
            await session.Client.VirtualDisks.DetachAsync(disk.Id, id, cancellationToken).ConfigureAwait(false);
        }
    }
}
