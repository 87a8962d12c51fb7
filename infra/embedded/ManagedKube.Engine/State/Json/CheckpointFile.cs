using System.Text.Json;
using ManagedKube.Engine.Secrets;

namespace ManagedKube.Engine.State.Json;

/// <summary>The stack file of Pulumi's file backend, and the export file, which hold the same deployment.</summary>
public static class CheckpointFile
{
    private const int Version = 3;
    private const int VersionWithFeatures = 4;
    private const string Checkpoint = "checkpoint";
    private const string Deployment = "deployment";

    /// <summary>Writes a checkpoint.</summary>
    /// <param name="stack">Full name of the stack: <c>organization/project/stack</c>.</param>
    /// <param name="snapshot">The state.</param>
    /// <param name="secrets">Encrypts.</param>
    public static byte[] Write(string stack, Snapshot snapshot, SecretTexts secrets) => Write(snapshot, StateJson.WriterOptions, json =>
    {
        json.WriteStartObject(Checkpoint);
        json.WriteString("stack", stack);
        json.WritePropertyName("latest");
        DeploymentJson.Write(json, snapshot, secrets.Manager, secrets);
        json.WriteEndObject();
    });

    /// <summary>Writes an export, laid out for people.</summary>
    /// <param name="snapshot">The state.</param>
    /// <param name="secrets">Encrypts.</param>
    /// <param name="showSecrets">Writes secrets in clear.</param>
    public static byte[] WriteExport(Snapshot snapshot, SecretTexts secrets, bool showSecrets) => Write(snapshot, StateJson.IndentedOptions, json =>
    {
        json.WritePropertyName(Deployment);
        DeploymentJson.Write(json, snapshot, secrets.Manager, showSecrets ? null : secrets);
    });

    /// <summary>Tells how the secrets of a checkpoint or export are encrypted; null where it says nothing.</summary>
    /// <exception cref="FormatException">The content is not such a file.</exception>
    public static SecretsState? ReadSecretsState(ReadOnlyMemory<byte> content)
    {
        using var document = Parse(content);
        return LatestOf(document.RootElement) is { } deployment ? DeploymentJson.ReadSecretsState(deployment) : null;
    }

    /// <summary>When a checkpoint or export was written; null where it does not say.</summary>
    /// <exception cref="FormatException">The content is not such a file.</exception>
    public static DateTimeOffset? ReadTime(ReadOnlyMemory<byte> content)
    {
        using var document = Parse(content);
        return LatestOf(document.RootElement) is { } deployment ? DeploymentJson.ReadTime(deployment) : null;
    }

    /// <summary>Reads a checkpoint or an export.</summary>
    /// <exception cref="FormatException">The content is not such a file, or needs a newer engine.</exception>
    /// <exception cref="SecretsException">A secret cannot be decrypted.</exception>
    public static Snapshot Read(ReadOnlyMemory<byte> content, SecretTexts secrets)
    {
        using var document = Parse(content);
        RefuseUnknownFeatures(document.RootElement);
        return LatestOf(document.RootElement) is { } deployment ? DeploymentJson.Read(deployment, secrets) : Snapshot.Empty;
    }

    private static byte[] Write(Snapshot snapshot, JsonWriterOptions options, Action<Utf8JsonWriter> writeContent)
    {
        var features = Features.Of(snapshot);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", features.IsEmpty ? Version : VersionWithFeatures);
            if (!features.IsEmpty)
            {
                json.WriteStartArray("features");
                foreach (var feature in features)
                    json.WriteStringValue(feature);
                json.WriteEndArray();
            }
            writeContent(json);
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> content)
    {
        try
        {
            var document = JsonDocument.Parse(content, StateJson.ReaderOptions);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document;
            document.Dispose();
        }
        catch (JsonException e)
        {
            throw new FormatException($"it is no JSON: {e.Message}", e);
        }
        throw new FormatException("it is no JSON object");
    }

    private static JsonElement? LatestOf(JsonElement root)
    {
        var version = root.TryGetProperty("version", out var v) && v.TryGetInt32(out var number) ? number : 0;
        if (version is not (Version or VersionWithFeatures))
            throw new FormatException(
                $"it has version {version}, and this engine reads versions {Version} and {VersionWithFeatures}; have the Pulumi CLI write it anew (pulumi stack export, then pulumi stack import)");
        if (root.TryGetProperty(Deployment, out var deployment))
            return deployment;
        if (!root.TryGetProperty(Checkpoint, out var checkpoint))
            throw new FormatException($"it has neither '{Checkpoint}' nor '{Deployment}'");
        return checkpoint.TryGetProperty("latest", out var latest) && latest.ValueKind == JsonValueKind.Object ? latest : null;
    }

    private static void RefuseUnknownFeatures(JsonElement root)
    {
        if (!root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
            return;
        var unknown = features.EnumerateArray().Select(feature => feature.GetString() ?? "").Except(Features.Known).ToList();
        if (unknown.Count > 0)
            throw new FormatException($"it uses features that this engine does not know ({string.Join(", ", unknown)}); use the engine that wrote it");
    }
}
