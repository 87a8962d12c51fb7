using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Pulumi.Protocol.Values;

/// <summary>An immutable set of named properties, ordered by name (ordinal) and compared by content.</summary>
[CollectionBuilder(typeof(PropertyMap), nameof(Create))]
public sealed class PropertyMap : IReadOnlyDictionary<string, PropertyValue>, IEquatable<PropertyMap>
{
    private readonly ImmutableSortedDictionary<string, PropertyValue> _items;

    private PropertyMap(ImmutableSortedDictionary<string, PropertyValue> items) => _items = items;

    /// <summary>The map without properties.</summary>
    public static PropertyMap Empty { get; } = new(ImmutableSortedDictionary.Create<string, PropertyValue>(StringComparer.Ordinal));

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _items.Keys;

    /// <inheritdoc/>
    public IEnumerable<PropertyValue> Values => _items.Values;

    /// <summary>True where any property is, or holds, a value that is not known yet.</summary>
    public bool ContainsUnknowns => _items.Values.Any(value => value.ContainsUnknowns);

    /// <summary>True where any property is, or holds, a secret.</summary>
    public bool ContainsSecrets => _items.Values.Any(value => value.ContainsSecrets);

    /// <inheritdoc/>
    public PropertyValue this[string key] => _items[key];

    /// <summary>Makes a map; of equal names the last one wins.</summary>
    public static PropertyMap From(IEnumerable<KeyValuePair<string, PropertyValue>> items)
    {
        var builder = ImmutableSortedDictionary.CreateBuilder<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var (key, value) in items)
            builder[key] = value;
        return builder.Count == 0 ? Empty : new(builder.ToImmutable());
    }

    /// <summary>Makes a map; of equal names the last one wins.</summary>
    public static PropertyMap Create(ReadOnlySpan<KeyValuePair<string, PropertyValue>> items) => From(items.ToArray());

    /// <summary>Makes a map of name and value pairs.</summary>
    public static PropertyMap Of(params (string Key, PropertyValue Value)[] items) =>
        From(items.Select(item => KeyValuePair.Create(item.Key, item.Value)));

    /// <summary>The map with one property added or replaced.</summary>
    public PropertyMap Set(string key, PropertyValue value) => new(_items.SetItem(key, value));

    /// <summary>The map with those properties added or replaced.</summary>
    public PropertyMap SetAll(IEnumerable<KeyValuePair<string, PropertyValue>> items) => new(_items.SetItems(items));

    /// <summary>The map without a property.</summary>
    public PropertyMap Remove(string key) => new(_items.Remove(key));

    /// <summary>The map with each value replaced.</summary>
    public PropertyMap Select(Func<string, PropertyValue, PropertyValue> change) =>
        From(_items.Select(item => KeyValuePair.Create(item.Key, change(item.Key, item.Value))));

    /// <summary>The properties that satisfy a condition.</summary>
    public PropertyMap Where(Func<string, PropertyValue, bool> condition) => From(_items.Where(item => condition(item.Key, item.Value)));

    /// <summary>A property, or null where it is missing.</summary>
    public PropertyValue? Get(string key) => _items.GetValueOrDefault(key);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _items.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out PropertyValue value) => _items.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, PropertyValue>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(PropertyMap? other) => other is not null && (ReferenceEquals(this, other) || _items.SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PropertyMap);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (key, value) in _items)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(value);
        }
        return hash.ToHashCode();
    }

    /// <summary>A text for people, in which secrets are masked.</summary>
    public override string ToString() => PropertyText.Render(this);
}
