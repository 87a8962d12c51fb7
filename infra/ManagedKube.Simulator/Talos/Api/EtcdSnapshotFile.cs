using System.Security.Cryptography;
using System.Text.Json;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>A snapshot of etcd: a database of whole pages of 512 bytes, followed by its SHA-256.</summary>
internal static class EtcdSnapshotFile
{
    private const int Page = 512;

    public static byte[] Write(string clusterId, DateTimeOffset at)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["cluster"] = clusterId, ["at"] = at.ToString("O") });
        var database = new byte[((content.Length / Page) + 1) * Page];
        content.CopyTo(database, 0);
        return [.. database, .. SHA256.HashData(database)];
    }

    /// <summary>The cluster that a snapshot is of; null when it is none, or damaged.</summary>
    /// <param name="snapshot">The file.</param>
    /// <param name="skipHash">Whether the hash may be missing or wrong.</param>
    public static string? Read(byte[] snapshot, bool skipHash)
    {
        var hashed = snapshot.Length % Page == SHA256.HashSizeInBytes;
        var database = hashed ? snapshot.AsSpan(0, snapshot.Length - SHA256.HashSizeInBytes) : snapshot;
        if (!skipHash && (!hashed || !SHA256.HashData(database).AsSpan().SequenceEqual(snapshot.AsSpan(database.Length))))
            return null;
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(database.TrimEnd((byte)0))?.GetValueOrDefault("cluster");
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
