using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ManagedKube.Engine.State;

/// <summary>The entries of a stack while they change: each change costs what it touches, not what there is. Not thread-safe.</summary>
internal sealed class StateStore
{
    private readonly List<ResourceState?> _slots;
    private readonly Dictionary<ResourceKey, int> _index;
    private ImmutableArray<ResourceState> _ordered;

    public StateStore(ImmutableArray<ResourceState> resources)
    {
        _slots = [.. resources];
        _index = new Dictionary<ResourceKey, int>(resources.Length);
        for (var i = 0; i < resources.Length; i++)
            _index[resources[i].Key] = i;
    }

    public IEnumerable<ResourceState> Resources => _slots.OfType<ResourceState>();

    /// <summary>The entries, each after those that it refers to. Sorted once for each state that is asked for.</summary>
    public ImmutableArray<ResourceState> Ordered
    {
        get
        {
            if (_ordered.IsDefault)
                _ordered = SnapshotOrder.Sort([.. Resources]);
            return _ordered;
        }
    }

    public bool TryGet(ResourceKey key, [NotNullWhen(true)] out ResourceState? state)
    {
        state = _index.TryGetValue(key, out var slot) ? _slots[slot] : null;
        return state is not null;
    }

    public void Apply(StateChange change)
    {
        _ordered = default;
        foreach (var key in change.Remove)
            if (_index.Remove(key, out var slot))
                _slots[slot] = null;
        foreach (var state in change.Put)
            if (_index.TryGetValue(state.Key, out var slot))
            {
                _slots[slot] = state;
            }
            else
            {
                _index[state.Key] = _slots.Count;
                _slots.Add(state);
            }
    }
}
