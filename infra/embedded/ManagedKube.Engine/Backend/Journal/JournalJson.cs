using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using ManagedKube.Engine.State.Json;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Backend.Journal;

/// <summary>Journal entries as JSON. Secrets are encrypted as in the checkpoint.</summary>
internal static class JournalJson
{
    public static byte[] Write(JournalEntry entry, SecretTexts secrets)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, StateJson.WriterOptions))
        {
            json.WriteStartObject();
            WriteMembers(json, entry, secrets);
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    /// <summary>The secrets of a header; needed before anything else can be read.</summary>
    public static SecretsState? ReadSecretsState(JsonElement json) =>
        Kind(json) == "header" ? DeploymentJson.ReadSecretsState(json) : null;

    /// <summary>Hash of the checkpoint that a commit names; null for another entry.</summary>
    public static string? CheckpointOf(JsonElement json) => Kind(json) == "commit" ? json.GetProperty("checkpoint").GetString() : null;

    /// <exception cref="FormatException">The entry is malformed.</exception>
    public static JournalEntry Read(JsonElement json, SecretTexts secrets) => Kind(json) switch
    {
        "header" => new JournalEntry.Header(json.GetProperty("base").GetString()!, DeploymentJson.ReadSecretsState(json)!),
        "begin" => new JournalEntry.Begin(
            json.GetProperty("operation").GetInt64(),
            ReadKind(json),
            ResourceJson.Read(json.GetProperty("resource"), secrets),
            StateJson.Time(json.GetProperty("time").GetString()!)),
        "end" => new JournalEntry.End(
            json.GetProperty("operation").GetInt64(), ReadKind(json), ReadKey(json.GetProperty("resource")), ReadChange(json, secrets)),
        "change" => new JournalEntry.Edit(ReadChange(json, secrets)),
        "resolve" => new JournalEntry.Resolve(ReadKind(json), ReadKey(json.GetProperty("resource")), ReadChange(json, secrets)),
        "commit" => new JournalEntry.Commit(json.GetProperty("checkpoint").GetString()!),
        var kind => throw new FormatException($"there is no journal entry of kind '{kind}'"),
    };

    private static OperationKind ReadKind(JsonElement json) => OperationKinds.Parse(json.GetProperty("type").GetString()!);

    private static string Kind(JsonElement json) => json.GetProperty("kind").GetString() ?? "";

    private static void WriteMembers(Utf8JsonWriter json, JournalEntry entry, SecretTexts secrets)
    {
        switch (entry)
        {
            case JournalEntry.Header e:
                json.WriteString("kind", "header");
                json.WriteString("base", e.Base);
                DeploymentJson.WriteSecretsState(json, e.Secrets);
                break;
            case JournalEntry.Begin e:
                json.WriteString("kind", "begin");
                json.WriteNumber("operation", e.Operation);
                json.WriteString("type", OperationKinds.Name(e.Kind));
                json.WriteString("time", StateJson.Time(e.Time));
                json.WritePropertyName("resource");
                ResourceJson.Write(json, e.Resource, secrets);
                break;
            case JournalEntry.End e:
                json.WriteString("kind", "end");
                json.WriteNumber("operation", e.Operation);
                WriteOperation(json, e.Kind, e.Resource);
                WriteChange(json, e.Change, secrets);
                break;
            case JournalEntry.Edit e:
                json.WriteString("kind", "change");
                WriteChange(json, e.Change, secrets);
                break;
            case JournalEntry.Resolve e:
                json.WriteString("kind", "resolve");
                WriteOperation(json, e.Kind, e.Resource);
                WriteChange(json, e.Change, secrets);
                break;
            case JournalEntry.Commit e:
                json.WriteString("kind", "commit");
                json.WriteString("checkpoint", e.Checkpoint);
                break;
        }
    }

    private static void WriteOperation(Utf8JsonWriter json, OperationKind kind, ResourceKey resource)
    {
        json.WriteString("type", OperationKinds.Name(kind));
        json.WritePropertyName("resource");
        WriteKey(json, resource);
    }

    private static void WriteChange(Utf8JsonWriter json, StateChange change, SecretTexts secrets)
    {
        json.WriteStartArray("remove");
        foreach (var key in change.Remove)
            WriteKey(json, key);
        json.WriteEndArray();
        json.WriteStartArray("put");
        foreach (var state in change.Put)
            ResourceJson.Write(json, state, secrets);
        json.WriteEndArray();
    }

    private static StateChange ReadChange(JsonElement json, SecretTexts secrets) => new()
    {
        Remove = [.. json.GetProperty("remove").EnumerateArray().Select(ReadKey)],
        Put = [.. json.GetProperty("put").EnumerateArray().Select(state => ResourceJson.Read(state, secrets))],
    };

    private static void WriteKey(Utf8JsonWriter json, ResourceKey key)
    {
        json.WriteStartObject();
        json.WriteString("urn", key.Urn.Text);
        json.WriteBoolean("delete", key.Delete);
        json.WriteString("id", key.Id);
        json.WriteEndObject();
    }

    private static ResourceKey ReadKey(JsonElement json) =>
        new(Urn.Parse(json.GetProperty("urn").GetString()!), json.GetProperty("delete").GetBoolean(), json.GetProperty("id").GetString()!);
}
