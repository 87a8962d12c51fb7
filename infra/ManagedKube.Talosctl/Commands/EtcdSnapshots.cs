using System.Security.Cryptography;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Snapshots of etcd: pages of 512 bytes and the SHA-256 of all of them.</summary>
internal static class EtcdSnapshots
{
    private const int Page = 512;

    public static bool HasValidHash(ReadOnlySpan<byte> snapshot) =>
        snapshot.Length > SHA256.HashSizeInBytes
        && snapshot.Length % Page == SHA256.HashSizeInBytes
        && SHA256.HashData(snapshot[..^SHA256.HashSizeInBytes]).AsSpan().SequenceEqual(snapshot[^SHA256.HashSizeInBytes..]);
}
