using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ManagedKube.Engine.Backend.Journal;

/// <summary>The lines of a journal file: a checksum, a space, the entry. A torn last line, which a crash leaves, is recognised.</summary>
internal static class JournalLines
{
    private const int ChecksumLength = 16;

    public static byte[] Frame(byte[] entry) => [.. Encoding.ASCII.GetBytes(Checksum(entry)), (byte)' ', .. entry, (byte)'\n'];

    /// <summary>How many bytes of a journal file whole lines take; what comes after them is torn.</summary>
    public static int WholeLength(ReadOnlyMemory<byte> content) => Split(content).Sum(entry => ChecksumLength + 1 + entry.Length + 1);

    /// <summary>The whole entries of a journal file.</summary>
    /// <exception cref="FormatException">A line that is not the last one is damaged.</exception>
    public static ImmutableArray<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> content)
    {
        var entries = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
        while (!content.IsEmpty)
        {
            var end = content.Span.IndexOf((byte)'\n');
            if (end < 0 || !TryRead(content[..end], out var entry))
            {
                if (end < 0 || end + 1 == content.Length)
                    break;
                throw new FormatException($"its line {entries.Count + 1} is damaged");
            }
            entries.Add(entry);
            content = content[(end + 1)..];
        }
        return entries.DrainToImmutable();
    }

    private static bool TryRead(ReadOnlyMemory<byte> line, out ReadOnlyMemory<byte> entry)
    {
        entry = line.Length > ChecksumLength ? line[(ChecksumLength + 1)..] : default;
        return line.Length > ChecksumLength && line.Span[ChecksumLength] == (byte)' ' && line.Span[..ChecksumLength].SequenceEqual(Encoding.ASCII.GetBytes(Checksum(entry.Span)));
    }

    private static string Checksum(ReadOnlySpan<byte> entry) => Convert.ToHexStringLower(SHA256.HashData(entry).AsSpan(0, ChecksumLength / 2));
}
