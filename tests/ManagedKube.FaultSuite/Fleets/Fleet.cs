using System.Collections.Immutable;

namespace ManagedKube.FaultSuite.Fleets;

/// <summary>The machines that shall exist, by name.</summary>
internal sealed record Fleet(ImmutableSortedDictionary<string, MachinePlan> Machines)
{
    public static Fleet Empty { get; } = new(ImmutableSortedDictionary<string, MachinePlan>.Empty);
}
