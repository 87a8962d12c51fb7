using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>Things of one kind that nobody can change through the API, in a fixed order and by id.</summary>
internal sealed class Catalogue<T>(IEnumerable<T> items, Func<T, Guid> id)
    where T : class
{
    private readonly FrozenDictionary<Guid, T> _byId = items.ToFrozenDictionary(id);

    public ImmutableArray<T> Items { get; } = [.. items];

    public T? Find(Guid id) => _byId.GetValueOrDefault(id);

    /// <exception cref="KeyNotFoundException">There is none with that id.</exception>
    public T this[Guid id] => _byId[id];
}
