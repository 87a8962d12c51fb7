using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using YamlDotNet.Serialization;

namespace ManagedKube.Talos.Tests;

/// <summary>Talos' own JSON schema of machine configuration (1.14), which lies beside the repository.</summary>
internal sealed class TalosSchema
{
    private readonly JsonObject _definitions;

    private TalosSchema(string path) => _definitions = JsonNode.Parse(File.ReadAllText(path))!["$defs"]!.AsObject();

    /// <summary>The schema; skips the test when the file is not there.</summary>
    public static TalosSchema LoadOrSkip()
    {
        var path = Candidates().Select(shared => Path.Combine(shared, "data", "talos", "config.schema.json")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, "Talos' schema is not here: set MK_SHARED to the folder that holds data/talos/config.schema.json.");
        return new TalosSchema(path!);
    }

    /// <summary>Whether one YAML document is valid, judged by the definition of its kind alone.</summary>
    public (bool IsValid, string Problems) Evaluate(string yaml)
    {
        var json = ToJson(yaml);
        var kind = json.TryGetProperty("kind", out var value) ? value.GetString() : null;
        var name = _definitions.Select(entry => entry.Key).Single(key => kind is null
            ? key == "v1alpha1.Config"
            : key.EndsWith($".{kind}V1Alpha1", StringComparison.Ordinal));
        var schema = JsonSchema.FromText(new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$ref"] = $"#/$defs/{name}",
            ["$defs"] = _definitions.DeepClone(),
        }.ToJsonString(), new BuildOptions { SchemaRegistry = new SchemaRegistry() });
        var results = schema.Evaluate(json, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return (results.IsValid, string.Join('\n', (results.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
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
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, "shared");
    }
}
