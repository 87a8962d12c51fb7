using System.Collections.Immutable;

namespace ManagedKube.Engine.State;

/// <summary>
/// What happens to the recorded entries, as one step: first the named ones are removed, then the given ones are put in,
/// each in the place of the entry with the same key or, where there is none, at the end.
/// </summary>
public sealed record StateChange
{
    /// <summary>Nothing changes.</summary>
    public static StateChange None { get; } = new();

    /// <summary>Entries to remove. One that is not there is no error.</summary>
    public ImmutableArray<ResourceKey> Remove { get; init; } = [];

    /// <summary>Entries to put in.</summary>
    public ImmutableArray<ResourceState> Put { get; init; } = [];

    /// <summary>Puts one entry in.</summary>
    public static StateChange Of(ResourceState state) => new() { Put = [state] };

    /// <summary>Removes one entry.</summary>
    public static StateChange Removal(ResourceState state) => new() { Remove = [state.Key] };
}
