using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi;

/// <summary>Reads the stack's configuration from environment variables.</summary>
internal static class ConfigEnvironment
{
    public static ImmutableDictionary<string, string> ReadValues(Func<string, string?> getVariable)
        => getVariable("PULUMI_CONFIG") is { Length: > 0 } json
            ? Parse<Dictionary<string, JsonElement>>("PULUMI_CONFIG", json)
                .ToImmutableDictionary(entry => ShortKey(entry.Key), entry => entry.Value.ToString())
            : ImmutableDictionary<string, string>.Empty;

    public static ImmutableHashSet<string> ReadSecretKeys(Func<string, string?> getVariable)
        => getVariable("PULUMI_CONFIG_SECRET_KEYS") is { Length: > 0 } json
            ? [.. Parse<string[]>("PULUMI_CONFIG_SECRET_KEYS", json).Select(ShortKey)]
            : [];

    private static T Parse<T>(string variable, string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json) ?? throw new JsonException("The value is null.");
        }
        catch (JsonException)
        {
            // The parser's own message may quote a secret.
            throw new InvalidOperationException($"The environment variable {variable} is not valid JSON of the expected form.");
        }
    }

    /// <summary>Turns the long form of a key, <c>NAMESPACE:config:KEY</c>, into the short one.</summary>
    public static string ShortKey(string key)
        => key.Split(':', 3) is [var name, "config", var rest] ? $"{name}:{rest}" : key;
}
