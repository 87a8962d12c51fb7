using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The availability zones that were found.</summary>
[OutputType]
public sealed class GetAvailabilityZonesResult
{
    /// <summary>The availability zones; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetAvailabilityZonesAvailabilityZoneResult> AvailabilityZones;

    [OutputConstructor]
    private GetAvailabilityZonesResult(ImmutableArray<Outputs.GetAvailabilityZonesAvailabilityZoneResult> availabilityZones)
    {
        AvailabilityZones = availabilityZones;
    }
}
