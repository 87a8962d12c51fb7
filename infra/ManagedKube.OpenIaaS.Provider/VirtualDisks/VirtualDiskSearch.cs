using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.VirtualDisks;

/// <summary>Finds the disks that a creation with given inputs can have made: those of the machine with the name.</summary>
internal sealed class VirtualDiskSearch(Session session)
{
    public async Task<ImmutableArray<VirtualDisk>> FindMadeByAsync(VirtualDiskInputs inputs, CancellationToken cancellationToken)
    {
        var disks = await session.Client.VirtualDisks.ListOfMachineAsync(inputs.VirtualMachineId, cancellationToken).ConfigureAwait(false);
        return [.. disks.Where(disk => disk.Name == inputs.Name && !disk.IsCloudConfigDrive && disk.AttachmentTo(inputs.VirtualMachineId) is not null)];
    }
}
