using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Entries;

/// <summary>The stack's entries as they are at this moment of the operation; of a preview, as they would be.</summary>
internal sealed class EntryTable(IEnumerable<ResourceState> entries)
{
    private readonly Lock _lock = new();
    private readonly StateStore _entries = new([.. entries]);
    private Dictionary<Urn, HashSet<ResourceKey>>? _referring;

    /// <summary>The living entry of a resource.</summary>
    public bool TryGet(Urn urn, [NotNullWhen(true)] out ResourceState? state)
    {
        lock (_lock)
            return _entries.TryGet(new ResourceKey(urn, Delete: false, ""), out state);
    }

    /// <summary>The entry with a key; null where there is none.</summary>
    public ResourceState? Get(ResourceKey key)
    {
        lock (_lock)
            return _entries.TryGet(key, out var state) ? state : null;
    }

    /// <summary>All entries, each after those that it refers to.</summary>
    public ImmutableArray<ResourceState> Ordered()
    {
        lock (_lock)
            return _entries.Ordered;
    }

    /// <summary>The entries that refer to a resource.</summary>
    public ImmutableArray<ResourceState> Referring(Urn urn)
    {
        lock (_lock)
        {
            _referring ??= BuildReferring();
            return _referring.TryGetValue(urn, out var keys) ? [.. keys.Select(Known)] : [];
        }
    }

    /// <summary>Applies a change.</summary>
    public void Apply(StateChange change)
    {
        lock (_lock)
        {
            foreach (var key in change.Remove.Concat(change.Put.Select(state => state.Key)))
                if (_entries.TryGet(key, out var replaced))
                    Unlink(replaced);
            _entries.Apply(change);
            foreach (var state in change.Put)
                Link(Known(state.Key));
        }
    }

    private ResourceState Known(ResourceKey key) => _entries.TryGet(key, out var state)
        ? state
        : throw new InvalidOperationException($"The entry {key} is not there.");

    private void Link(ResourceState state)
    {
        if (_referring is null)
            return;
        foreach (var urn in state.References())
        {
            if (!_referring.TryGetValue(urn, out var keys))
                _referring[urn] = keys = [];
            keys.Add(state.Key);
        }
    }

    private void Unlink(ResourceState state)
    {
        if (_referring is null)
            return;
        foreach (var urn in state.References())
            if (_referring.TryGetValue(urn, out var keys))
                keys.Remove(state.Key);
    }

    private Dictionary<Urn, HashSet<ResourceKey>> BuildReferring()
    {
        _referring = [];
        foreach (var state in _entries.Resources)
            Link(state);
        return _referring;
    }
}
