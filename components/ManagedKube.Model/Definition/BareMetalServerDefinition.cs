using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>One bare-metal server.</summary>
public sealed record BareMetalServerDefinition
{
    /// <summary>The MAC addresses of its adapters in the cluster's network; several act as one.</summary>
    public required ImmutableArray<string> MacAddresses { get; init; }

    /// <summary>
    /// Whether it is in place and has its configuration: from then on a deployment waits until it has joined, and it is kept as it should be
    /// like every other node.
    /// </summary>
    public bool Joined { get; init; }
}
