using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ManagedKube.Engine.Backend.Journal;

/// <summary>
/// The lines of a journal file: a checksum, a space, and the entries that were made durable together, with tabs between them. Since a line
/// is what is flushed at once, the only line that a crash or a power failure can leave damaged is the last one.
/// </summary>
internal static class JournalLines
{
    private const int ChecksumLength = 16;
    private const byte Separator = (byte)'\t';
    private const byte End = (byte)'\n';

    /// <summary>One line of entries, which are JSON texts and so hold neither tabs nor line breaks.</summary>
    public static byte[] Frame(params IReadOnlyCollection<byte[]> entries)
    {
        using var content = new MemoryStream();
        foreach (var entry in entries)
        {
            if (content.Length > 0)
                content.WriteByte(Separator);
            content.Write(entry);
        }
        return [.. Encoding.ASCII.GetBytes(Checksum(content.ToArray())), (byte)' ', .. content.ToArray(), End];
    }

    /// <summary>Reads whatever is whole.</summary>
    public static JournalContent Read(ReadOnlyMemory<byte> content)
    {
        var entries = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
        var damaged = ImmutableArray.CreateBuilder<int>();
        var torn = new List<int>();
        var (start, wholeLength) = (0, 0);
        for (var number = 1; start < content.Length; number++)
        {
            var length = content.Span[start..].IndexOf(End);
            if (length < 0)
                break;
            if (TryRead(content.Slice(start, length), entries))
            {
                damaged.AddRange(torn);
                torn.Clear();
                wholeLength = start + length + 1;
            }
            else
            {
                torn.Add(number);
            }
            start += length + 1;
        }
        return new JournalContent(entries.DrainToImmutable(), wholeLength, damaged.DrainToImmutable());
    }

    private static bool TryRead(ReadOnlyMemory<byte> line, ImmutableArray<ReadOnlyMemory<byte>>.Builder entries)
    {
        if (line.Length <= ChecksumLength || line.Span[ChecksumLength] != (byte)' ')
            return false;
        var content = line[(ChecksumLength + 1)..];
        if (!line.Span[..ChecksumLength].SequenceEqual(Encoding.ASCII.GetBytes(Checksum(content.Span))))
            return false;
        while (content.Span.IndexOf(Separator) is >= 0 and var end)
        {
            entries.Add(content[..end]);
            content = content[(end + 1)..];
        }
        entries.Add(content);
        return true;
    }

    private static string Checksum(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, ChecksumLength / 2));
}
