using System.Collections.Immutable;

namespace ManagedKube.Engine.State;

/// <summary>The entries of a stack while they change: each change costs what it touches, not what there is. Not thread-safe.</summary>
internal sealed class StateStore
{
    private readonly List<ResourceState?> _slots;
    private readonly Dictionary<ResourceKey, int> _index;

    public StateStore(ImmutableArray<ResourceState> resources)
    {
        _slots = [.. resources];
        _index = new Dictionary<ResourceKey, int>(resources.Length);
        for (var i = 0; i < resources.Length; i++)
            _index[resources[i].Key] = i;
    }

    public ImmutableArray<ResourceState> Resources => [.. _slots.OfType<ResourceState>()];

    public void Apply(StateChange change)
    {
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
