using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ManagedKube.Simulator.Kubernetes.Objects;

/// <summary>Reading and writing of objects, which are plain JSON here: absent and null are the same.</summary>
internal static class ObjectNodes
{
    public static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What lies at a path of field names; null when nothing is there.</summary>
    public static JsonNode? At(this JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            node = node is JsonObject fields ? fields[name] : null;
        return node;
    }

    public static string? TextAt(this JsonNode? node, params ReadOnlySpan<string> path) => node.At(path).AsText();

    public static long? NumberAt(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? (long)value.Real() : null;

    /// <summary>A number, however it came into the object.</summary>
    public static double Real(this JsonValue value) => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);

    public static bool FlagAt(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static JsonObject? FieldsAt(this JsonNode? node, params ReadOnlySpan<string> path) => node.At(path) as JsonObject;

    public static IEnumerable<JsonObject> ItemsAt(this JsonNode? node, params ReadOnlySpan<string> path) =>
        (node.At(path) as JsonArray)?.OfType<JsonObject>() ?? [];

    public static IEnumerable<string> TextsAt(this JsonNode? node, params ReadOnlySpan<string> path) =>
        (node.At(path) as JsonArray)?.Select(item => item.AsText()).OfType<string>() ?? [];

    /// <summary>The texts of a map such as labels; none when there is no map.</summary>
    public static IEnumerable<KeyValuePair<string, string>> PairsAt(this JsonNode? node, params ReadOnlySpan<string> path) =>
        (node.At(path) as JsonObject)?.Where(pair => pair.Value is not null)
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.AsText() ?? string.Empty)) ?? [];

    public static string? AsText(this JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>The structure in a field; it is made when it is not there.</summary>
    public static JsonObject Child(this JsonObject owner, string name)
    {
        if (owner[name] is JsonObject found)
            return found;
        var made = new JsonObject();
        owner[name] = made;
        return made;
    }

    public static JsonObject Metadata(this JsonObject owner) => owner.Child("metadata");

    public static string Name(this JsonObject owner) => owner.TextAt("metadata", "name") ?? string.Empty;

    public static string Namespace(this JsonObject owner) => owner.TextAt("metadata", "namespace") ?? string.Empty;

    public static string Uid(this JsonObject owner) => owner.TextAt("metadata", "uid") ?? string.Empty;

    public static string? Label(this JsonObject owner, string key) => owner.TextAt("metadata", "labels", key);

    public static string? Annotation(this JsonObject owner, string key) => owner.TextAt("metadata", "annotations", key);

    public static bool IsDeleting(this JsonObject owner) => owner.At("metadata", "deletionTimestamp") is not null;

    public static JsonObject Copy(this JsonObject owner) => (JsonObject)owner.DeepClone();

    /// <summary>Sets a field unless it has a value.</summary>
    public static void Default(this JsonObject owner, string name, JsonNode value)
    {
        if (owner[name] is null)
            owner[name] = value;
    }

    /// <summary>A list of texts.</summary>
    public static JsonArray List(params IEnumerable<string> items) => [.. items.Select(item => (JsonNode?)JsonValue.Create(item))];

    /// <summary>Whether two values are the same, with null the same as absent.</summary>
    public static bool Same(JsonNode? left, JsonNode? right) => JsonNode.DeepEquals(left, right);

    public static byte[] Bytes(this JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node, Plain);

    public static string Time(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string MicroTime(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
