using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Secrets;

namespace ManagedKube.Engine.State.Json;

/// <summary>The deployment object: what exports and checkpoints hold alike.</summary>
internal static class DeploymentJson
{
    private static readonly ImmutableHashSet<string> KnownMembers = ["manifest", "secrets_providers", "resources", "pending_operations", "metadata"];

    public static void Write(Utf8JsonWriter json, Snapshot snapshot, ISecretsManager manager, SecretTexts? secrets)
    {
        json.WriteStartObject();
        WriteManifest(json, snapshot.Time, snapshot.EngineVersion);
        if (secrets is not null)
            WriteSecretsState(json, new SecretsState(manager.Type, manager.State));
        if (!snapshot.Resources.IsEmpty)
        {
            json.WriteStartArray("resources");
            foreach (var resource in snapshot.Resources)
                ResourceJson.Write(json, resource, secrets);
            json.WriteEndArray();
        }
        WritePendingOperations(json, snapshot, secrets);
        json.WritePropertyName("metadata");
        ResourceJson.WriteNode(json, snapshot.OtherMembers.GetValueOrDefault("metadata") ?? new JsonObject());
        foreach (var (key, node) in snapshot.OtherMembers.Where(member => member.Key != "metadata"))
        {
            json.WritePropertyName(key);
            ResourceJson.WriteNode(json, node);
        }
        json.WriteEndObject();
    }

    public static void WriteSecretsState(Utf8JsonWriter json, SecretsState secrets)
    {
        json.WriteStartObject("secrets_providers");
        json.WriteString("type", secrets.Type);
        json.WritePropertyName("state");
        secrets.State.WriteTo(json);
        json.WriteEndObject();
    }

    /// <exception cref="FormatException">A member is malformed, or the file was damaged.</exception>
    public static Snapshot Read(JsonElement json, SecretTexts secrets)
    {
        var (time, version) = ReadManifest(json);
        return new Snapshot
        {
            Time = time,
            EngineVersion = version,
            Resources = Items(json, "resources", item => ResourceJson.Read(item, secrets)),
            PendingOperations = Items(json, "pending_operations", item => ReadPendingOperation(item, secrets)),
            OtherMembers = json.EnumerateObject()
                .Where(member => !KnownMembers.Contains(member.Name) || (member.Name == "metadata" && member.Value.EnumerateObject().Any()))
                .ToImmutableSortedDictionary(member => member.Name, member => JsonNode.Parse(member.Value.GetRawText()), StringComparer.Ordinal),
        };
    }

    public static DateTimeOffset? ReadTime(JsonElement json) =>
        json.TryGetProperty("manifest", out var manifest) && manifest.TryGetProperty("time", out var time) && time.GetString() is { Length: > 0 } text
            ? StateJson.Time(text)
            : null;

    public static SecretsState? ReadSecretsState(JsonElement json) =>
        json.TryGetProperty("secrets_providers", out var providers) && providers.ValueKind == JsonValueKind.Object
        && providers.TryGetProperty("type", out var type) && type.GetString() is { Length: > 0 } name
            ? new SecretsState(
                name,
                providers.TryGetProperty("state", out var state) && state.ValueKind == JsonValueKind.Object
                    ? (JsonObject)JsonNode.Parse(state.GetRawText())!
                    : [])
            : null;

    public static void WriteManifest(Utf8JsonWriter json, DateTimeOffset? time, string version)
    {
        json.WriteStartObject("manifest");
        json.WriteString("time", StateJson.Time(time ?? DateTimeOffset.UnixEpoch));
        json.WriteString("magic", Magic(version));
        json.WriteString("version", version);
        json.WriteEndObject();
    }

    /// <exception cref="FormatException">The file was damaged.</exception>
    public static (DateTimeOffset? Time, string Version) ReadManifest(JsonElement json)
    {
        if (!json.TryGetProperty("manifest", out var manifest))
            return (null, "");
        var version = manifest.TryGetProperty("version", out var v) ? v.GetString() ?? "" : "";
        var magic = manifest.TryGetProperty("magic", out var m) ? m.GetString() ?? "" : "";
        if (magic != Magic(version))
            throw new FormatException("its magic number does not fit its version: it is damaged or was changed by hand");
        return (ReadTime(json), version);
    }

    // The official engine recognises its own files by the hash of their version.
    private static string Magic(string version) => version.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(version)));

    private static void WritePendingOperations(Utf8JsonWriter json, Snapshot snapshot, SecretTexts? secrets)
    {
        if (snapshot.PendingOperations.IsEmpty)
            return;
        json.WriteStartArray("pending_operations");
        foreach (var operation in snapshot.PendingOperations)
        {
            json.WriteStartObject();
            json.WritePropertyName("resource");
            // Pulumi's format has no place for the time at which an operation began; an operation that never ended changed nothing later.
            ResourceJson.Write(json, operation.Began is { } began ? operation.Resource with { Modified = began } : operation.Resource, secrets);
            json.WriteString("type", OperationKinds.Name(operation.Kind));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static PendingOperation ReadPendingOperation(JsonElement json, SecretTexts secrets)
    {
        var resource = ResourceJson.Read(json.GetProperty("resource"), secrets);
        return new PendingOperation(OperationKinds.Parse(json.GetProperty("type").GetString() ?? ""), resource, resource.Modified);
    }

    private static ImmutableArray<T> Items<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(read)] : [];
}
