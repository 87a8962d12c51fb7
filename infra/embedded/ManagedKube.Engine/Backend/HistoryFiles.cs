using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Backend;

/// <summary>The history file of one update, as Pulumi writes it.</summary>
internal static class HistoryFiles
{
    private const long NanosecondsPerTick = 100;
    private const string Succeeded = "succeeded";

    public static long UnixNanoseconds(DateTimeOffset time) => (time.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) * NanosecondsPerTick;

    public static byte[] Write(HistoryEntry entry) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["kind"] = entry.Kind,
        ["startTime"] = entry.Started.ToUnixTimeSeconds(),
        ["message"] = entry.Message,
        ["environment"] = new JsonObject(),
        ["config"] = new JsonObject(),
        ["version"] = entry.Version,
        ["result"] = entry.Succeeded ? Succeeded : "failed",
        ["endTime"] = entry.Ended.ToUnixTimeSeconds(),
        ["resourceChanges"] = new JsonObject(entry.ResourceChanges.Select(change => KeyValuePair.Create(change.Key, (JsonNode?)change.Value))),
    });

    /// <exception cref="FormatException">It is no such file.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidOperationException">A member is of another type.</exception>
    public static HistoryEntry Read(byte[] content)
    {
        var json = JsonNode.Parse(content) as JsonObject ?? throw new FormatException("it is no JSON object");
        return new HistoryEntry
        {
            Version = json["version"]?.GetValue<int>() ?? 0,
            Kind = json["kind"]?.GetValue<string>() ?? "",
            Started = Time(json, "startTime"),
            Ended = Time(json, "endTime"),
            Succeeded = json["result"]?.GetValue<string>() == Succeeded,
            Message = json["message"]?.GetValue<string>() ?? "",
            ResourceChanges = (json["resourceChanges"] as JsonObject ?? [])
                .ToImmutableSortedDictionary(change => change.Key, change => change.Value?.GetValue<int>() ?? 0, StringComparer.Ordinal),
        };
    }

    private static DateTimeOffset Time(JsonObject json, string member) => DateTimeOffset.FromUnixTimeSeconds(json[member]?.GetValue<long>() ?? 0);
}
