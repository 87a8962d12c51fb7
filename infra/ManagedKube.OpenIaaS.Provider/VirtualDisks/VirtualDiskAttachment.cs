using System.Globalization;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;

namespace ManagedKube.OpenIaaS.Provider.VirtualDisks;

/// <summary>The attachment of a disk, none of whose properties can be changed: the disk is detached and attached again.</summary>
internal sealed class VirtualDiskAttachment(Session session)
{
    /// <summary>Whether the disk is attached to the wanted machine alone, in the wanted mode.</summary>
    public static bool IsAsWanted(VirtualDisk live, VirtualDiskInputs wanted) =>
        live.VirtualMachines is [var only] && only.Id == wanted.VirtualMachineId && only.ReadOnly == (wanted.Mode == VirtualDiskInputs.ReadOnly);

    /// <summary>Detaches the disk from wherever it is attached, and attaches it as wanted. May be repeated at any point.</summary>
    public async Task RenewAsync(string id, VirtualDiskInputs wanted, Urn urn, CancellationToken cancellationToken)
    {
        var live = await session.Client.VirtualDisks.FindAsync(id, cancellationToken).ConfigureAwait(false);
        foreach (var attachment in live?.VirtualMachines ?? [])
        {
            session.Log.Status(urn, "detaching");
            await session.Client.VirtualDisks.DetachAsync(id, attachment.Id, cancellationToken).ConfigureAwait(false);
        }

        session.Log.Status(urn, "attaching");
        var request = new AttachRequest(
            wanted.VirtualMachineId, wanted.Mode, wanted.Bootable, wanted.Position?.ToString(CultureInfo.InvariantCulture));
        await session.Client.VirtualDisks.AttachAsync(id, request, cancellationToken).ConfigureAwait(false);
    }
}
