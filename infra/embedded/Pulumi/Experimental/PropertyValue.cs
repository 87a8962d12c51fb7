using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Pulumi.Experimental;

/// <summary>An immutable property of a resource as providers see it. Two are equal if kind, content and marks are.</summary>
public sealed class PropertyValue : IEquatable<PropertyValue>
{
    /// <summary>Null.</summary>
    public static readonly PropertyValue Null = new(PropertyValueType.Null, null);

    /// <summary>A value that is not known yet.</summary>
    public static readonly PropertyValue Computed = new(PropertyValueType.Computed, null);

    private readonly object? _content;

    /// <summary>A truth value.</summary>
    public PropertyValue(bool value)
        : this(PropertyValueType.Bool, value)
    {
    }

    /// <summary>A number.</summary>
    public PropertyValue(double value)
        : this(PropertyValueType.Number, value)
    {
    }

    /// <summary>A text.</summary>
    public PropertyValue(string value)
        : this(PropertyValueType.String, value)
    {
    }

    /// <summary>A list.</summary>
    public PropertyValue(ImmutableArray<PropertyValue> value)
        : this(PropertyValueType.Array, value)
    {
    }

    /// <summary>Values by name.</summary>
    public PropertyValue(ImmutableDictionary<string, PropertyValue> value)
        : this(PropertyValueType.Map, value)
    {
    }

    /// <summary>A file.</summary>
    public PropertyValue(Asset value)
        : this(PropertyValueType.Asset, value)
    {
    }

    /// <summary>A collection of files.</summary>
    public PropertyValue(Archive value)
        : this(PropertyValueType.Archive, value)
    {
    }

    /// <summary>A reference to a resource.</summary>
    public PropertyValue(ResourceReference value)
        : this(PropertyValueType.Resource, value)
    {
    }

    private PropertyValue(PropertyValueType type, object? content)
    {
        Type = content is null && type != PropertyValueType.Computed ? PropertyValueType.Null : type;
        _content = content;
        Dependencies = [];
    }

    /// <summary>The kind.</summary>
    public PropertyValueType Type { get; }

    /// <summary>Whether it is null.</summary>
    public bool IsNull => Type == PropertyValueType.Null;

    /// <summary>Whether it is not known yet.</summary>
    public bool IsComputed => Type == PropertyValueType.Computed;

    /// <summary>Whether it must be encrypted in state and hidden in displays.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The URNs of the resources that it comes from.</summary>
    public ImmutableHashSet<Urn> Dependencies { get; init; }

    /// <summary>The same content with or without the mark of a secret.</summary>
    public PropertyValue WithSecret(bool secret) => new(Type, _content) { IsSecret = secret, Dependencies = Dependencies };

    /// <summary>The same content with other resources that it comes from.</summary>
    public PropertyValue WithDependencies(ImmutableHashSet<Urn> dependencies)
        => new(Type, _content) { IsSecret = IsSecret, Dependencies = dependencies };

    /// <summary>The content if it is a truth value.</summary>
    public bool TryGetBool(out bool value) => TryGet(out value);

    /// <summary>The content if it is a number.</summary>
    public bool TryGetNumber(out double value) => TryGet(out value);

    /// <summary>The content if it is a text.</summary>
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet(out value);

    /// <summary>The content if it is a list.</summary>
    public bool TryGetArray(out ImmutableArray<PropertyValue> value) => TryGet(out value);

    /// <summary>The content if it is values by name.</summary>
    public bool TryGetMap([NotNullWhen(true)] out ImmutableDictionary<string, PropertyValue>? value) => TryGet(out value);

    /// <summary>The content if it is a file.</summary>
    public bool TryGetAsset(out Asset? value) => TryGet(out value);

    /// <summary>The content if it is a collection of files.</summary>
    public bool TryGetArchive(out Archive? value) => TryGet(out value);

    /// <summary>The content if it is a reference to a resource.</summary>
    public bool TryGetResource(out ResourceReference value) => TryGet(out value);

    /// <summary>Computes a result from whichever kind it is.</summary>
    public T Match<T>(
        Func<T> nullCase,
        Func<bool, T> boolCase,
        Func<double, T> numberCase,
        Func<string, T> stringCase,
        Func<ImmutableArray<PropertyValue>, T> arrayCase,
        Func<ImmutableDictionary<string, PropertyValue>, T> mapCase,
        Func<Asset, T> assetCase,
        Func<Archive, T> archiveCase,
        Func<ResourceReference, T> resourceCase,
        Func<T> computedCase)
        => _content switch
        {
            bool flag => boolCase(flag),
            double number => numberCase(number),
            string text => stringCase(text),
            ImmutableArray<PropertyValue> items => arrayCase(items),
            ImmutableDictionary<string, PropertyValue> members => mapCase(members),
            Asset asset => assetCase(asset),
            Archive archive => archiveCase(archive),
            ResourceReference reference => resourceCase(reference),
            _ => IsComputed ? computedCase() : nullCase(),
        };

    /// <inheritdoc/>
    public bool Equals(PropertyValue? other)
        => other is not null && Type == other.Type && IsSecret == other.IsSecret && Dependencies.SetEquals(other.Dependencies)
            && HasEqualContent(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PropertyValue);

    /// <inheritdoc/>
    public override int GetHashCode()
        => HashCode.Combine(Type, IsSecret, Dependencies.Count, _content switch
        {
            ImmutableArray<PropertyValue> items => items.Length,
            ImmutableDictionary<string, PropertyValue> members => members.Count,
            AssetOrArchive file => file.Value?.GetHashCode() ?? 0,
            _ => _content?.GetHashCode() ?? 0,
        });

    /// <summary>The content as text for people; that of a secret is left out.</summary>
    public override string? ToString()
    {
        var text = IsSecret ? "[secret]" : Match(
            () => "null",
            flag => flag.ToString(),
            number => number.ToString(CultureInfo.InvariantCulture),
            text => text,
            items => $"[{string.Join(",", items)}]",
            members => $"{{{string.Join(",", members.Select(member => $"{member.Key}:{member.Value}"))}}}",
            asset => asset.GetType().Name,
            archive => archive.GetType().Name,
            reference => reference.URN.ToString(),
            () => "{unknown}");
        return Dependencies.IsEmpty ? text : $"{text} (deps: {string.Join(", ", Dependencies)})";
    }

    private bool HasEqualContent(PropertyValue other)
        => (_content, other._content) switch
        {
            (ImmutableArray<PropertyValue> items, ImmutableArray<PropertyValue> others) => items.SequenceEqual(others),
            (ImmutableDictionary<string, PropertyValue> members, ImmutableDictionary<string, PropertyValue> others)
                => members.Count == others.Count
                    && members.All(member => others.TryGetValue(member.Key, out var value) && member.Value.Equals(value)),
            (AssetOrArchive file, AssetOrArchive otherFile) => Equals(file.Value, otherFile.Value),
            _ => Equals(_content, other._content),
        };

    private bool TryGet<T>([NotNullWhen(true)] out T? value)
    {
        value = _content is T content ? content : default;
        return _content is T;
    }
}
