using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Values;

/// <summary>Translates between the properties of resources and the JSON of the Kubernetes API.</summary>
internal static class ObjectJson
{
    // Dashes are no part of a name in most languages, so the properties of CustomResourceDefinitions have underscores.
    private const string ExtensionOfProperties = "x_kubernetes_";
    private const string ExtensionOfApi = "x-kubernetes-";

    private const double LargestExactInteger = 9007199254740991;

    /// <summary>The JSON of properties, without what is null or not known, and without marks.</summary>
    public static JsonObject Write(PropertyMap properties)
    {
        var result = new JsonObject();
        foreach (var (name, value) in properties)
            if (Write(value) is { } node)
                result[Rename(name, ExtensionOfProperties, '_', '-')] = node;
        return result;
    }

    /// <summary>The properties of JSON.</summary>
    public static PropertyMap Read(JsonObject json) => PropertyMap.From(json
        .Where(item => item.Value is not null)
        .Select(item => KeyValuePair.Create(Rename(item.Key, ExtensionOfApi, '-', '_'), Read(item.Value!))));

    /// <summary>The value of JSON.</summary>
    public static PropertyValue Read(JsonNode? json) => json switch
    {
        JsonObject map => Read(map),
        JsonArray list => new ArrayValue([.. list.Select(Read)]),
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        JsonValue value when Number(value) is { } number => number,
        _ => NullValue.Instance,
    };

    /// <summary>The JSON of a value; null for nothing.</summary>
    public static JsonNode? Write(PropertyValue value) => value.Unwrapped switch
    {
        StringValue text => text.Value,
        BoolValue flag => flag.Value,
        NumberValue { Value: var number } when number % 1 == 0 && Math.Abs(number) <= LargestExactInteger => (long)number,
        NumberValue number => number.Value,
        ObjectValue map => Write(map.Properties),
        ArrayValue list => new JsonArray([.. list.Items.Select(Write).Where(item => item is not null)]),
        _ => null,
    };

    /// <summary>The number that a value is, whatever type it was made of; null when it is none.</summary>
    public static double? Number(JsonValue value) =>
        value.GetValueKind() == JsonValueKind.Number ? double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture) : null;

    private static string Rename(string name, string prefix, char from, char to) =>
        name.StartsWith(prefix, StringComparison.Ordinal) ? name.Replace(from, to) : name;
}
