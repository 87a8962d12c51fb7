using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.VirtualDisks;

/// <summary>
/// Brings an existing disk to the wanted state from a fresh look at it, sending only what differs. May be repeated at any
/// point: the attachment is judged after each detachment, not before.
/// </summary>
internal sealed class VirtualDiskConvergence(Session session)
{
    private static readonly TimeSpan ReconnectWithin = TimeSpan.FromMinutes(5);

    /// <summary>Returns the disk as it is when all is as wanted.</summary>
    /// <param name="id">The disk.</param>
    /// <param name="wanted">What it shall be.</param>
    /// <param name="reattach">Whether something of the attachment changes that the platform does not show.</param>
    /// <param name="urn">Resource whose progress is shown.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<VirtualDisk> RunAsync(
        string id, VirtualDiskInputs wanted, bool reattach, Urn urn, CancellationToken cancellationToken)
    {
        using var turn = await session.Machines.EnterAsync(wanted.VirtualMachineId, cancellationToken).ConfigureAwait(false);
        var live = await GetAsync(id, cancellationToken).ConfigureAwait(false);
        VirtualDiskConsent.Check(live, wanted, reattach);
        if (reattach || !VirtualDiskAttachment.IsAsWanted(live, wanted))
            await new VirtualDiskAttachment(session).RenewAsync(id, wanted, urn, cancellationToken).ConfigureAwait(false);
        await ChangeAsync(live, wanted, urn, cancellationToken).ConfigureAwait(false);
        if (live.StorageRepository?.Id != wanted.StorageRepositoryId)
        {
            session.Log.Status(urn, "moving to another storage repository");
            await session.Client.VirtualDisks.RelocateAsync(id, wanted.StorageRepositoryId, cancellationToken).ConfigureAwait(false);
        }

        return await PlugLeftOutAsync(await VerifyAsync(id, wanted, cancellationToken).ConfigureAwait(false), wanted, urn, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>A crash while the disk was unplugged for a change leaves it so; the running machine gets it back.</summary>
    private async Task<VirtualDisk> PlugLeftOutAsync(VirtualDisk live, VirtualDiskInputs wanted, Urn urn, CancellationToken cancellationToken)
    {
        if (!await VirtualDiskPlug.IsLeftOutAsync(session, live, wanted.VirtualMachineId, cancellationToken).ConfigureAwait(false))
            return live;

        session.Log.Status(urn, "plugging in");
        await session.Client.VirtualDisks.ConnectAsync(live.Id, wanted.VirtualMachineId, cancellationToken).ConfigureAwait(false);
        return await GetAsync(live.Id, cancellationToken).ConfigureAwait(false);
    }

    private async Task ChangeAsync(VirtualDisk live, VirtualDiskInputs wanted, Urn urn, CancellationToken cancellationToken)
    {
        var patch = new VirtualDiskPatch
        {
            Name = live.Name == wanted.Name ? null : wanted.Name,
            Size = live.Size == wanted.Size ? null : wanted.Size,
        };
        if (patch == new VirtualDiskPatch())
            return;
        session.Log.Status(urn, patch.Size is null ? "renaming" : "growing");
        if (patch.Size is null)
            await session.Client.VirtualDisks.UpdateAsync(live.Id, patch, cancellationToken).ConfigureAwait(false);
        else
            await UpdateUnpluggedAsync(live.Id, wanted.VirtualMachineId, patch, urn, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A disk cannot grow while a running machine has it plugged in (API reference 3.9); it is plugged in again whatever happens.</summary>
    private async Task UpdateUnpluggedAsync(
        string id, string virtualMachineId, VirtualDiskPatch patch, Urn urn, CancellationToken cancellationToken)
    {
        var plugged = (await GetAsync(id, cancellationToken).ConfigureAwait(false)).AttachmentTo(virtualMachineId)?.Connected == true;
        if (!plugged)
        {
            await session.Client.VirtualDisks.UpdateAsync(id, patch, cancellationToken).ConfigureAwait(false);
            return;
        }

        using var limit = new CancellationTokenSource();
        var unplugged = false;
        try
        {
            session.Log.Status(urn, "unplugging");
            await session.Client.VirtualDisks.DisconnectAsync(id, virtualMachineId, cancellationToken).ConfigureAwait(false);
            unplugged = true;
            session.Log.Status(urn, "growing");
            await session.Client.VirtualDisks.UpdateAsync(id, patch, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            limit.CancelAfter(ReconnectWithin);
            session.Log.Status(urn, "plugging in");
            await PlugAsync(id, virtualMachineId, unplugged, limit.Token).ConfigureAwait(false);
        }
    }

    // A read may still show the disk as it was before it was unplugged, so that what is known needs no read.
    private async Task PlugAsync(string id, string virtualMachineId, bool unplugged, CancellationToken cancellationToken)
    {
        if (unplugged || (await GetAsync(id, cancellationToken).ConfigureAwait(false)).AttachmentTo(virtualMachineId)?.Connected == false)
            await session.Client.VirtualDisks.ConnectAsync(id, virtualMachineId, cancellationToken).ConfigureAwait(false);
    }

    private async Task<VirtualDisk> VerifyAsync(string id, VirtualDiskInputs wanted, CancellationToken cancellationToken)
    {
        var live = await GetAsync(id, cancellationToken).ConfigureAwait(false);
        var asWanted = live.Name == wanted.Name && live.Size == wanted.Size && live.StorageRepository?.Id == wanted.StorageRepositoryId;
        return asWanted && VirtualDiskAttachment.IsAsWanted(live, wanted)
            ? live
            : throw new OpenIaaSException(
                OpenIaaSErrorKind.Inconclusive,
                $"OpenIaaS accepted the change of the disk '{wanted.Name}', but it did not take effect: "
                + $"it is {live.Size} bytes on repository {live.StorageRepository?.Name}, attached to {live.VirtualMachines?.Count ?? 0} machine(s).")
            { Remedy = "Run again." };
    }

    private async Task<VirtualDisk> GetAsync(string id, CancellationToken cancellationToken) =>
        await session.Client.VirtualDisks.FindOrProveAbsentAsync(id, cancellationToken).ConfigureAwait(false)
        ?? throw new OpenIaaSException(OpenIaaSErrorKind.NotFound, $"The virtual disk {id} does not exist any more.")
        {
            Remedy = "Refresh the stack, which removes it from the state, and run again.",
        };
}
