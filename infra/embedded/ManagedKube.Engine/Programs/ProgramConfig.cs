using System.Text.Json;
using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Programs;

/// <summary>The configuration as programs expect it in their environment.</summary>
internal static class ProgramConfig
{
    /// <summary>All values, as a JSON object of texts.</summary>
    public static string Values(ProgramRun run, Func<string, string> key)
    {
        var values = new JsonObject();
        foreach (var (name, value) in run.Config)
            values[key(name)] = value.Text;
        return values.ToJsonString(Relaxed);
    }

    /// <summary>The keys of the secret values, as a JSON array.</summary>
    public static string SecretKeys(ProgramRun run, Func<string, string> key) =>
        new JsonArray([.. run.Config.Where(entry => entry.Value.IsSecret).Select(entry => (JsonNode)key(entry.Key))]).ToJsonString(Relaxed);

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
