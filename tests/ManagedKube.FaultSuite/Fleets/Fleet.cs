using System.Collections.Immutable;

namespace ManagedKube.FaultSuite.Fleets;

/// <summary>The machines and buckets that shall exist, by name.</summary>
internal sealed record Fleet(ImmutableSortedDictionary<string, MachinePlan> Machines, ImmutableSortedDictionary<string, BucketPlan> Buckets)
{
    public static Fleet Empty { get; } = new(ImmutableSortedDictionary<string, MachinePlan>.Empty, ImmutableSortedDictionary<string, BucketPlan>.Empty);
}
