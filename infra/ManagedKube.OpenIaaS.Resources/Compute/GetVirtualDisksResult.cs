using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The virtual disks and ISO images that were found.</summary>
[OutputType]
public sealed class GetVirtualDisksResult
{
    /// <summary>The virtual disks and ISO images; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetVirtualDisksVirtualDiskResult> VirtualDisks;

    [OutputConstructor]
    private GetVirtualDisksResult(ImmutableArray<Outputs.GetVirtualDisksVirtualDiskResult> virtualDisks)
    {
        VirtualDisks = virtualDisks;
    }
}
