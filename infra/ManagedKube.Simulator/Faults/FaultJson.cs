using System.Text.Json;
using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Faults;

/// <summary>How rules are written in JSON: camelCase, and nothing that is not known.</summary>
internal static class FaultJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Reads one rule.</summary>
    /// <exception cref="JsonException">It is none; the message is for a person.</exception>
    public static async Task<FaultRule> ReadAsync(Stream json, CancellationToken cancellationToken) =>
        await JsonSerializer.DeserializeAsync<FaultRule>(json, Options, cancellationToken).ConfigureAwait(false)
        ?? throw new JsonException("The body is null.");
}
