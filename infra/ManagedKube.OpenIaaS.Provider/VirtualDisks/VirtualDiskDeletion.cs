using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;

namespace ManagedKube.OpenIaaS.Provider.VirtualDisks;

/// <summary>Unplugs and deletes a disk, and proves that it is gone.</summary>
internal sealed class VirtualDiskDeletion(Session session)
{
    public async Task RunAsync(string id, Urn urn, CancellationToken cancellationToken)
    {
        var disks = session.Client.VirtualDisks;
        if (await disks.FindOrProveAbsentAsync(id, cancellationToken).ConfigureAwait(false) is not { } live)
            return;
        foreach (var attachment in (live.VirtualMachines ?? []).Where(attachment => attachment.Connected))
        {
            session.Log.Status(urn, "unplugging");
            await disks.DisconnectAsync(id, attachment.Id, cancellationToken).ConfigureAwait(false);
        }

        session.Log.Status(urn, "deleting");
        await Deletion.RunAsync(
            session, () => disks.DeleteAsync(id, cancellationToken), () => disks.FindOrProveAbsentAsync(id, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
    }
}
