using System.Collections.Immutable;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>How a cluster is after <c>ready</c>.</summary>
public sealed record ReadyOutcome
{
    /// <summary>The nodes that are ready, by name.</summary>
    public required ImmutableArray<string> Nodes { get; init; }
}
