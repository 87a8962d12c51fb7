using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Backend.Locking;

/// <summary>A lock file, as Pulumi writes it, with our own members beside.</summary>
internal static class LockFile
{
    public static byte[] Write(LockOwner owner) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["pid"] = owner.Pid,
        ["username"] = owner.Username,
        ["hostname"] = owner.Hostname,
        ["timestamp"] = owner.Timestamp.ToString("O", CultureInfo.InvariantCulture),
        ["space"] = owner.Space,
        ["process"] = owner.Process,
        ["leaseSeconds"] = owner.LeaseSeconds,
    });

    /// <summary>Reads a lock file; an unreadable one, which somebody may just be writing, has an unknown owner.</summary>
    public static LockOwner Read(byte[] content)
    {
        try
        {
            var json = JsonNode.Parse(content) as JsonObject ?? [];
            return new LockOwner(
                json["pid"]?.GetValue<int>() ?? 0,
                json["username"]?.GetValue<string>() ?? "somebody",
                json["hostname"]?.GetValue<string>() ?? "an unknown host",
                DateTimeOffset.Parse(json["timestamp"]?.GetValue<string>() ?? "", CultureInfo.InvariantCulture),
                json["space"]?.GetValue<string>() ?? "",
                json["process"]?.GetValue<string>() ?? "",
                json["leaseSeconds"]?.GetValue<int>() ?? 0);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            return new LockOwner(0, "somebody", "an unknown host", DateTimeOffset.UnixEpoch);
        }
    }
}
