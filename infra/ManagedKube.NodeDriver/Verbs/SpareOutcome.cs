using System.Collections.Immutable;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>Whether a cluster can do without one machine until another one has taken its place.</summary>
public sealed record SpareOutcome
{
    /// <summary>The node.</summary>
    public required string Node { get; init; }

    /// <summary>Whether its Talos API answers.</summary>
    public required bool Answers { get; init; }

    /// <summary>Whether Kubernetes has it as a ready node.</summary>
    public required bool IsReady { get; init; }

    /// <summary>Everything that speaks against it, for people; empty when the cluster can spare the machine.</summary>
    public required ImmutableArray<string> Refusals { get; init; }
}
