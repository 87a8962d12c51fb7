using ManagedKube.OpenIaaS.Provider.Operations;
using ManagedKube.OpenIaaS.Provider.VirtualMachines;

namespace ManagedKube.OpenIaaS.Provider.VirtualDisks;

/// <summary>Finds, in a preview, what the platform would refuse of a disk. Only reads.</summary>
internal sealed class VirtualDiskPlatformCheck(Session session)
{
    private const int MostDisks = 23;

    /// <summary>Checks a disk that will be made.</summary>
    /// <exception cref="Pulumi.ProviderHost.ProviderException">Something rules it out; the message tells all of it.</exception>
    public async Task CheckNewAsync(VirtualDiskInputs wanted, CancellationToken cancellationToken)
    {
        var problems = new Problems();
        await CheckPlaceAsync(wanted, wanted.Size, problems, cancellationToken).ConfigureAwait(false);
        var disks = await session.Client.VirtualDisks.ListOfMachineAsync(wanted.VirtualMachineId, cancellationToken).ConfigureAwait(false);
        if (disks.Count >= MostDisks)
            problems.Add("virtualMachineId", $"the machine has {disks.Count} disks beside its DVD drive and takes no more.");
        problems.ThrowIfAny($"The virtual disk '{wanted.Name}'");
    }

    /// <summary>Checks a disk that will be changed.</summary>
    /// <exception cref="Pulumi.ProviderHost.ProviderException">Something rules it out; the message tells all of it.</exception>
    public async Task CheckChangeAsync(string id, VirtualDiskInputs wanted, bool reattach, CancellationToken cancellationToken)
    {
        if (await session.Client.VirtualDisks.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } live)
            return;
        VirtualDiskConsent.Check(live, wanted, reattach);
        var problems = new Problems();
        var moves = live.StorageRepository?.Id != wanted.StorageRepositoryId;
        await CheckPlaceAsync(wanted, moves ? wanted.Size : wanted.Size - live.Size, problems, cancellationToken).ConfigureAwait(false);
        problems.ThrowIfAny($"The virtual disk '{live.Name}'");
    }

    private async Task CheckPlaceAsync(VirtualDiskInputs wanted, long bytes, Problems problems, CancellationToken cancellationToken)
    {
        var machine = await session.Client.VirtualMachines.FindAsync(wanted.VirtualMachineId, cancellationToken).ConfigureAwait(false);
        if (machine is null)
            problems.Add("virtualMachineId", $"there is no virtual machine {wanted.VirtualMachineId}.");
        await new PlacementCheck(session, problems, new Placement(machine?.MachineManager, machine?.Pool))
            .CheckRepositoryAsync("storageRepositoryId", wanted.StorageRepositoryId, bytes, cancellationToken).ConfigureAwait(false);
    }
}
