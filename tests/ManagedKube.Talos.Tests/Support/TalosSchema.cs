using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using ManagedKube.Tests;
using YamlDotNet.Serialization;

namespace ManagedKube.Talos.Tests.Support;

/// <summary>Talos' own JSON schema of machine configuration, which lies beside the repository.</summary>
internal sealed class TalosSchema
{
    private static readonly ConcurrentDictionary<int, TalosSchema?> Loaded = new();

    private readonly ConcurrentDictionary<string, JsonSchema> _schemas = new();

    private TalosSchema(string path)
    {
        Definitions = JsonNode.Parse(File.ReadAllText(path))!["$defs"]!.AsObject();
        // The schema has a name that Talos itself does not know.
        Definitions["runtime.UnattendedInstallConfigV1Alpha1"]?["properties"]?["kind"]?.AsObject()["enum"] = new JsonArray("UnattendedInstallConfig");
        Kinds = Definitions
            .Select(entry => (entry.Key, Kind: entry.Value?["properties"]?["kind"]?["enum"]?[0]?.GetValue<string>()))
            .Where(entry => entry.Kind is not null && entry.Key.EndsWith("V1Alpha1", StringComparison.Ordinal))
            .ToDictionary(entry => entry.Kind!, entry => entry.Key);
    }

    public JsonObject Definitions { get; }

    /// <summary>The definition of each kind.</summary>
    public IReadOnlyDictionary<string, string> Kinds { get; }

    /// <summary>The schema of Talos 1.y; skips the test when the file is not there.</summary>
    public static TalosSchema LoadOrSkip(int minor)
    {
        var schema = Loaded.GetOrAdd(minor, Load);
        Assert.SkipWhen(schema is null, $"Talos' schema of 1.{minor} is not here: set MK_SHARED to the folder that holds data/talos.");
        return schema!;
    }

    /// <summary>Whether one YAML document is valid, judged by the definition of its kind alone.</summary>
    public (bool IsValid, string Problems) Evaluate(string yaml)
    {
        var json = ToJson(yaml);
        var kind = json.TryGetProperty("kind", out var value) ? value.GetString()! : null;
        if (kind is not null && !Kinds.ContainsKey(kind))
            return (false, $"{kind} is unknown.");
        var results = Schema(kind is null ? "v1alpha1.Config" : Kinds[kind]).Evaluate(json, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return (results.IsValid, string.Join('\n', (results.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
    }

    private static TalosSchema? Load(int minor)
    {
        var file = minor == 14 ? "config.schema.json" : $"config-1.{minor}.schema.json";
        var path = Candidates().Select(shared => Path.Combine(shared, "data", "talos", file)).FirstOrDefault(File.Exists);
        return path is null ? null : new TalosSchema(path);
    }

    private static JsonElement ToJson(string yaml)
    {
        var value = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<object>(yaml);
        return JsonDocument.Parse(new SerializerBuilder().JsonCompatible().Build().Serialize(value)).RootElement;
    }

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("MK_SHARED") is { Length: > 0 } stated)
            yield return stated;
        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, "shared");
    }

    private JsonSchema Schema(string definition) => _schemas.GetOrAdd(definition, name => JsonSchema.FromText(
        new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$ref"] = $"#/$defs/{name}",
            ["$defs"] = Reachable(name),
        }.ToJsonString(),
        new BuildOptions { SchemaRegistry = new SchemaRegistry() }));

    private JsonObject Reachable(string name)
    {
        var found = new JsonObject();
        var open = new Queue<string>([name]);
        while (open.TryDequeue(out var next))
        {
            if (found.ContainsKey(next))
                continue;
            var definition = Definitions[next]!.DeepClone();
            found[next] = definition;
            foreach (var reference in References(definition))
                open.Enqueue(reference);
        }

        return found;
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(entry => entry.Key == "$ref" && entry.Value is JsonValue reference
            ? [reference.GetValue<string>()["#/$defs/".Length..]]
            : References(entry.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
