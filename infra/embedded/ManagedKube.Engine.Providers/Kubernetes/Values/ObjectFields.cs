using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Kubernetes.Values;

/// <summary>Reads fields that most objects have. What is missing, or of another type, is null.</summary>
internal static class ObjectFields
{
    public static JsonObject? Map(this JsonObject? json, string name) => json?[name] as JsonObject;

    public static IEnumerable<JsonObject> Items(this JsonObject? json, string name) => (json?[name] as JsonArray ?? []).OfType<JsonObject>();

    public static string? Text(this JsonObject? json, string name) => json?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static long? Number(this JsonObject? json, string name) => json?[name] is JsonValue value ? (long?)ObjectJson.Number(value) : null;

    public static bool? Flag(this JsonObject? json, string name) => json?[name] is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : null;

    public static string? Annotation(this JsonObject json, string name) => json.Map("metadata").Map("annotations").Text(name);

    public static bool IsTerminating(this JsonObject json) => json.Map("metadata").Text("deletionTimestamp") is not null;

    /// <summary>A condition of the object's status.</summary>
    public static JsonObject? Condition(this JsonObject json, string type) =>
        json.Map("status").Items("conditions").FirstOrDefault(condition => condition.Text("type") == type);

    public static bool HasCondition(this JsonObject json, string type) => json.Condition(type).Text("status") == "True";

    /// <summary>Whether its controller has seen its newest specification.</summary>
    public static bool IsObserved(this JsonObject json) =>
        (json.Map("status").Number("observedGeneration") ?? 0) >= (json.Map("metadata").Number("generation") ?? 0);
}
