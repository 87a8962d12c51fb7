using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning.Capacity;
using ManagedKube.Model.Recording;

namespace ManagedKube.Model.Validation;

/// <summary>What rules are decided from. Facts that are not known are null, and the rules that need them stay silent.</summary>
public sealed record RuleContext
{
    /// <summary>What was ordered.</summary>
    public required ClusterDefinition Definition { get; init; }

    /// <summary>What the last deployment recorded; null when the cluster was never deployed.</summary>
    public RecordedFacts? Recorded { get; init; }

    /// <summary>The day of the check, UTC.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>What has been released, and when.</summary>
    public ReleaseData Releases { get; init; } = ReleaseData.Embedded;

    /// <summary>The name of the cluster's stack, by which it is told from the others of the fleet.</summary>
    public string Stack { get; init; } = "";

    /// <summary>The clusters that are run together, this one included.</summary>
    public Fleet? Fleet { get; init; }

    /// <summary>The settings that the stack keeps encrypted, by full name such as <c>gitRunner:token</c>; null when nobody has looked.</summary>
    public ImmutableHashSet<string>? Secrets { get; init; }

    /// <summary>The hypervisor hosts of each zone as the inventory shows them; null leaves what the definition states.</summary>
    public ImmutableDictionary<Zone, HostCapacity>? Hosts { get; init; }
}
