using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ManagedKube.Engine.State;

/// <summary>Everything recorded of a stack.</summary>
public sealed record Snapshot
{
    /// <summary>A stack without resources.</summary>
    public static Snapshot Empty { get; } = new();

    /// <summary>The entries; each comes after all entries that it refers to.</summary>
    public ImmutableArray<ResourceState> Resources { get; init; } = [];

    /// <summary>Operations of unknown outcome.</summary>
    public ImmutableArray<PendingOperation> PendingOperations { get; init; } = [];

    /// <summary>When it was written; null for a new stack.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>Version of the engine that wrote it, with a leading <c>v</c>; empty for a new stack.</summary>
    public string EngineVersion { get; init; } = "";

    /// <summary>Members of the deployment that this engine does not use (metadata, snippets, ...), kept as they are.</summary>
    public ImmutableSortedDictionary<string, JsonNode?> OtherMembers { get; init; } = ImmutableSortedDictionary<string, JsonNode?>.Empty;
}
