using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A map with text keys as an input, in whole or value by value an output.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
public sealed class InputMap<TValue>
    : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>
{
    private Output<ImmutableDictionary<string, Input<TValue>>> _entries;
    private Output<ImmutableDictionary<string, TValue>>? _resolved;

    /// <summary>An empty map, ready for a collection initializer.</summary>
    public InputMap()
        : this(Output.Create(ImmutableDictionary<string, Input<TValue>>.Empty))
    {
    }

    private InputMap(Output<ImmutableDictionary<string, Input<TValue>>> entries) => _entries = entries;

    private protected override Output<ImmutableDictionary<string, TValue>> Resolved => _resolved ??= Resolve(_entries);

    private protected override IOutput ElementwiseOutput => _entries;

    /// <summary>Adds an entry, as <see cref="Add(string, Input{TValue})"/> does.</summary>
    public Input<TValue> this[string key]
    {
        set => Add(key, value);
    }

    /// <summary>
    /// Adds an entry. A key may be added again with an equal value; with a different one, resolving the map fails with an
    /// <see cref="ArgumentException"/>.
    /// </summary>
    public void Add(string key, Input<TValue> value)
        => SetEntries(_entries.Apply(entries => entries.SetItem(
            key, entries.TryGetValue(key, out var existing) ? RequireEqual(key, existing, value) : value)));

    /// <inheritdoc cref="AddRange"/>
    public void Add(InputMap<TValue> values) => AddRange(values);

    /// <summary>Adds the entries of another map, whose keys must not be in this one.</summary>
    public void AddRange(InputMap<TValue> values)
        => SetEntries(Output.Tuple(_entries, values._entries).Apply(pair => pair.Item1.AddRange(pair.Item2)));

    /// <summary>A new map of all entries; for keys that are in both, the value of the second map.</summary>
    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second)
        => new(Output.Tuple(first._entries, second._entries).Apply(pair => pair.Item1.SetItems(pair.Item2)));

    /// <summary>Iterates over the entries; there are none if the map is unknown.</summary>
    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var entries = await Resolved.GetValueAsync(whenUnknown: ImmutableDictionary<string, TValue>.Empty).ConfigureAwait(false);
        foreach (var entry in entries)
            yield return entry;
    }

    /// <summary>Not supported: the interface only exists so that collection initializers compile.</summary>
    IEnumerator IEnumerable.GetEnumerator()
        => throw new NotSupportedException($"A {GetType()} may only resolve later: enumerate it with 'await foreach'.");

    private void SetEntries(Output<ImmutableDictionary<string, Input<TValue>>> entries)
    {
        _entries = entries;
        _resolved = null;
    }

    private static Output<ImmutableDictionary<string, TValue>> Resolve(
        Output<ImmutableDictionary<string, Input<TValue>>> entries)
        => entries.Apply(map =>
        {
            if (map is null)
                return null;

            var keys = map.Keys.ToImmutableArray();
            return Output.All(keys.Select(key => map[key]))
                .Apply(values => keys.Zip(values, KeyValuePair.Create).ToImmutableDictionary());
        });

    private static Output<TValue> RequireEqual(string key, Input<TValue> first, Input<TValue> second)
        => Output.Tuple(first, second).Apply(pair => EqualityComparer<TValue>.Default.Equals(pair.Item1, pair.Item2)
            ? pair.Item1
            : throw new ArgumentException($"Key '{key}' already exists in the map with a different value."));

    /// <summary>A map of known values.</summary>
    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => Output.Create(values);

    /// <summary>A map of known values.</summary>
    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => Output.Create(values);

    /// <summary>A map that is an output as a whole.</summary>
    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values)
        => values.Apply(ImmutableDictionary.CreateRange);

    /// <summary>A map that is an output as a whole.</summary>
    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values)
        => values.Apply(ImmutableDictionary.CreateRange);

    /// <summary>A map that is an output as a whole. A null dictionary stays null.</summary>
    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values)
        => new(values.Apply(map => map?.ToImmutableDictionary(entry => entry.Key, entry => (Input<TValue>)entry.Value)!));
}
