using System.Collections.Immutable;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Inputs;

/// <summary>Helps to write property maps.</summary>
internal static class PropertyWriting
{
    /// <summary>A text, or null.</summary>
    public static PropertyValue OrNull(string? text) => text is null ? NullValue.Instance : text;

    /// <summary>A list of texts.</summary>
    public static PropertyValue List(IEnumerable<string> texts) => new ArrayValue([.. texts.Select(text => (PropertyValue)text)]);

    /// <summary>A list of objects.</summary>
    public static PropertyValue List(IEnumerable<PropertyMap> maps) => new ArrayValue([.. maps.Select(map => (PropertyValue)map)]);

    /// <summary>A map of texts.</summary>
    public static PropertyValue Map(IEnumerable<KeyValuePair<string, string>> entries) =>
        PropertyMap.From(entries.Select(entry => KeyValuePair.Create(entry.Key, (PropertyValue)entry.Value)));

    /// <summary>Sets a live value; an equal recorded one stays as it is, with its secret marker.</summary>
    public static PropertyMap SetLive(this PropertyMap recorded, string key, PropertyValue live) =>
        recorded.ContainsKey(key) && ValueDiff.AreEqual(recorded.Get(key), live) ? recorded : recorded.Set(key, live);

    /// <summary>Sets a value where there is none.</summary>
    public static PropertyMap SetDefault(this PropertyMap map, string key, PropertyValue value) =>
        map.Get(key) is null or NullValue ? map.Set(key, value) : map;

    /// <summary>Adds outputs that a preview cannot know yet.</summary>
    public static PropertyMap WithUnknown(this PropertyMap inputs, params IEnumerable<string> keys) =>
        keys.Where(key => !inputs.Has(key)).Aggregate(inputs, (map, key) => map.Set(key, UnknownValue.Instance));

    /// <summary>Whether the map manages the property.</summary>
    public static bool Has(this PropertyMap map, string key) => map.Get(key)?.Unwrapped is not (null or NullValue);

    /// <summary>Lower-cases a known text.</summary>
    public static PropertyMap LowerCase(this PropertyMap map, string key) => map.Get(key) switch
    {
        StringValue text => map.Set(key, text.Value.ToLowerInvariant()),
        SecretValue { Value: StringValue text } => map.Set(key, ((PropertyValue)text.Value.ToLowerInvariant()).AsSecret()),
        _ => map,
    };
}
