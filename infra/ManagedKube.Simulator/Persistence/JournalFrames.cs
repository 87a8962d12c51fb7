using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ManagedKube.Simulator.Worlds;

namespace ManagedKube.Simulator.Persistence;

/// <summary>
/// The frames of a journal. A frame is one line, <c>CHECKSUM JSON</c>, and holds all that was written together; the JSON has no
/// line break, so a line that is whole and matches its checksum was written completely.
/// </summary>
internal static class JournalFrames
{
    private const int ChecksumLength = 16;

    public static byte[] Encode(IReadOnlyList<Change> changes)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(changes, WorldJson.Default.IReadOnlyListChange);
        return [.. Checksum(json), (byte)' ', .. json, (byte)'\n'];
    }

    /// <summary>Goes on from a world with every complete frame.</summary>
    /// <param name="journal">The whole journal.</param>
    /// <param name="world">The world at its start.</param>
    /// <returns>The world at its end, and how many bytes of the journal led there: what follows was cut off while it was written.</returns>
    /// <exception cref="InvalidDataException">A frame is damaged although others follow it.</exception>
    public static (World World, int Length) Replay(ReadOnlySpan<byte> journal, World world)
    {
        var length = 0;
        while (length < journal.Length)
        {
            var rest = journal[length..];
            var end = rest.IndexOf((byte)'\n');
            if (end < 0)
                break;
            if (Decode(rest[..end]) is not { } changes)
            {
                return end + 1 == rest.Length
                    ? (world, length)
                    : throw new InvalidDataException($"the entry at byte {length} of its journal is damaged");
            }

            world = world.Apply(changes);
            length += end + 1;
        }

        return (world, length);
    }

    private static IReadOnlyList<Change>? Decode(ReadOnlySpan<byte> line)
    {
        if (line.Length <= ChecksumLength || line[ChecksumLength] != (byte)' ' || !line[..ChecksumLength].SequenceEqual(Checksum(line[(ChecksumLength + 1)..])))
            return null;
        try
        {
            return JsonSerializer.Deserialize(line[(ChecksumLength + 1)..], WorldJson.Default.IReadOnlyListChange);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"an entry of its journal is not understood ({e.Message})", e);
        }
    }

    private static byte[] Checksum(ReadOnlySpan<byte> json) =>
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, ChecksumLength / 2)));
}
