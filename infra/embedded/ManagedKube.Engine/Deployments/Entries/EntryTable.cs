using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Entries;

/// <summary>The stack's entries as they are at this moment of the operation; of a preview, as they would be.</summary>
internal sealed class EntryTable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ResourceKey, (long Place, ResourceState State)> _entries = [];
    private Dictionary<Urn, HashSet<ResourceKey>>? _referring;
    private long _lastPlace;

    public EntryTable(IEnumerable<ResourceState> entries)
    {
        foreach (var entry in entries)
            Put(entry);
    }

    /// <summary>The living entry of a resource.</summary>
    public bool TryGet(Urn urn, [NotNullWhen(true)] out ResourceState? state)
    {
        lock (_lock)
        {
            var found = _entries.TryGetValue(new ResourceKey(urn, Delete: false, ""), out var entry);
            state = entry.State;
            return found;
        }
    }

    /// <summary>The entry with a key; null where there is none.</summary>
    public ResourceState? Get(ResourceKey key)
    {
        lock (_lock)
            return _entries.TryGetValue(key, out var entry) ? entry.State : null;
    }

    /// <summary>All entries, each after those that it refers to.</summary>
    public ImmutableArray<ResourceState> Ordered() => SnapshotOrder.Sort([.. Copy()]);

    /// <summary>The entries that refer to a resource.</summary>
    public ImmutableArray<ResourceState> Referring(Urn urn)
    {
        lock (_lock)
        {
            _referring ??= BuildReferring();
            return _referring.TryGetValue(urn, out var keys) ? [.. keys.Select(key => _entries[key].State)] : [];
        }
    }

    /// <summary>Applies a change.</summary>
    public void Apply(StateChange change)
    {
        lock (_lock)
        {
            foreach (var key in change.Remove)
                Remove(key);
            foreach (var state in change.Put)
                Put(state);
        }
    }

    private void Put(ResourceState state)
    {
        var place = _entries.TryGetValue(state.Key, out var present) ? present.Place : ++_lastPlace;
        if (present.State is not null)
            Unlink(present.State);
        _entries[state.Key] = (place, state);
        Link(state);
    }

    private void Remove(ResourceKey key)
    {
        if (_entries.Remove(key, out var entry))
            Unlink(entry.State);
    }

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
        foreach (var (_, state) in _entries.Values)
            Link(state);
        return _referring;
    }

    private List<ResourceState> Copy()
    {
        lock (_lock)
            return [.. _entries.Values.OrderBy(entry => entry.Place).Select(entry => entry.State)];
    }
}
