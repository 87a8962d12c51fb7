using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.VirtualDisks;

/// <summary>Makes a disk, once: what an order of unknown outcome made is found and adopted, never made again.</summary>
internal sealed class VirtualDiskCreation(Session session)
{
    private readonly VirtualDiskSearch _search = new(session);

    /// <summary>Makes the disk and returns its id.</summary>
    public async Task<string> RunAsync(VirtualDiskInputs wanted, Urn urn, CancellationToken cancellationToken)
    {
        if (await _search.FindMadeByAsync(wanted, cancellationToken).ConfigureAwait(false) is [var twin, ..])
        {
            throw new ProviderException(
                $"The machine has a disk '{wanted.Name}' already (id {twin.Id}). To manage that one, import it: "
                + $"pulumi import {VirtualDiskHandler.TypeToken} NAME {twin.Id}. Else choose another name.",
                nothingHappened: true);
        }

        session.Log.Status(urn, "creating");
        try
        {
            return await session.Client.VirtualDisks.CreateAsync(Order(wanted), cancellationToken).ConfigureAwait(false);
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.OutcomeUnknown)
        {
            session.Log.Warning($"{e.Message} Looking for the disk.", urn);
            var made = await Evidence.FindAsync(session, () => _search.FindMadeByAsync(wanted, cancellationToken), cancellationToken).ConfigureAwait(false);
            if (made is null)
                throw;
            return made.Id;
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.ActivityFailed)
        {
            await Leftover.RemoveAsync(
                session,
                urn,
                e,
                () => _search.FindMadeByAsync(wanted, cancellationToken),
                rest => new VirtualDiskDeletion(session).RunAsync(rest.Id, urn, cancellationToken),
                cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private static NewVirtualDisk Order(VirtualDiskInputs wanted) => new()
    {
        Name = wanted.Name,
        Size = wanted.Size,
        Mode = wanted.Mode,
        StorageRepositoryId = wanted.StorageRepositoryId,
        VirtualMachineId = wanted.VirtualMachineId,
        Bootable = wanted.Bootable,
    };
}
