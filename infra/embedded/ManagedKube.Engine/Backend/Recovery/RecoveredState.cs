using System.Collections.Immutable;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Backend.Recovery;

/// <summary>What can be had of a stack's state, sound or not.</summary>
public sealed record RecoveredState
{
    /// <summary>The state.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>What was wrong with the files that it was read from, and what was done about it; empty where nothing was.</summary>
    public ImmutableArray<string> Findings { get; init; } = [];
}
