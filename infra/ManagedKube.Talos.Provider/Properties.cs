using Pulumi.Protocol.Values;

namespace ManagedKube.Talos.Provider;

/// <summary>Reads and writes properties of a recorded or wanted resource.</summary>
internal static class Properties
{
    /// <summary>A known text; null for anything else.</summary>
    public static string? Text(this PropertyMap map, string name) => (map.Get(name)?.Unwrapped as StringValue)?.Value;

    /// <summary>Whether the property is there, known or not.</summary>
    public static bool Has(this PropertyMap map, string name) => map.Get(name)?.Unwrapped is not (null or NullValue);

    /// <summary>A text that is never shown, and encrypted at rest.</summary>
    public static PropertyValue Secret(string text) => ((PropertyValue)text).AsSecret();

    /// <summary>Marks a property as secret where it is there.</summary>
    public static PropertyMap WithSecret(this PropertyMap map, string name) =>
        map.Get(name) is { } value and not NullValue ? map.Set(name, value.AsSecret()) : map;
}
