using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Backend;

/// <summary>The history file of one update, as Pulumi writes it.</summary>
internal static class HistoryFiles
{
    private const long NanosecondsPerTick = 100;

    public static long UnixNanoseconds(DateTimeOffset time) => (time.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) * NanosecondsPerTick;

    public static byte[] Write(HistoryEntry entry) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["kind"] = entry.Kind,
        ["startTime"] = entry.Started.ToUnixTimeSeconds(),
        ["message"] = entry.Message,
        ["environment"] = new JsonObject(),
        ["config"] = new JsonObject(),
        ["version"] = 0,
        ["result"] = entry.Succeeded ? "succeeded" : "failed",
        ["endTime"] = entry.Ended.ToUnixTimeSeconds(),
        ["resourceChanges"] = new JsonObject(entry.ResourceChanges.Select(change => KeyValuePair.Create(change.Key, (JsonNode?)change.Value))),
    });
}
