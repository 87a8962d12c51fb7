using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ManagedKube.Simulator.Kubernetes.Storage;

/// <summary>
/// What keeps a cluster's objects when the process ends, however it ends: one line for each change, <c>CHECKSUM JSON</c>. When it has
/// grown far beyond what it holds, it is written anew beside the old one, and the renaming is the instant of the change.
/// </summary>
internal sealed class ObjectJournal : IDisposable
{
    private const int ChecksumLength = 16;
    private const long SmallestLimit = 4 << 20;

    private readonly string _path;
    private FileStream _file;
    private long _limit;

    private ObjectJournal(string path, FileStream file)
    {
        _path = path;
        _file = file;
        _limit = Math.Max(SmallestLimit, file.Length * 4);
    }

    /// <summary>Opens a journal, or begins one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="replay">Gets every entry that was written to its end, in order.</param>
    /// <exception cref="InvalidDataException">An entry is damaged although others follow it.</exception>
    public static ObjectJournal Open(string path, Action<JsonObject> replay)
    {
        var file = ProtectedFile.Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        try
        {
            var content = new byte[file.Length];
            file.ReadExactly(content);
            var length = Replay(path, content, replay);
            file.SetLength(length);
            file.Position = length;
            return new ObjectJournal(path, file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Adds an entry. It survives the end of the process from then on.</summary>
    /// <param name="entry">JSON without line breaks.</param>
    public void Append(byte[] entry)
    {
        var start = _file.Length;
        try
        {
            _file.Write(Encode(entry));
        }
        catch (IOException)
        {
            _file.SetLength(start);
            _file.Position = start;
            throw;
        }
    }

    /// <summary>Whether it is time to write it anew.</summary>
    public bool HasGrown => _file.Length > _limit;

    /// <summary>Writes it anew with only these entries.</summary>
    public void Rewrite(IEnumerable<byte[]> entries)
    {
        var next = _path + ".new";
        var file = ProtectedFile.Open(next, FileMode.Create, FileAccess.ReadWrite, FileShare.Read);
        try
        {
            using var buffer = new MemoryStream();
            foreach (var entry in entries)
                buffer.Write(Encode(entry));
            file.Write(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
            file.Flush(flushToDisk: true);
            File.Move(next, _path, overwrite: true);
        }
        catch
        {
            file.Dispose();
            throw;
        }

        _file.Dispose();
        _file = file;
        _limit = Math.Max(SmallestLimit, file.Length * 4);
    }

    public void Dispose() => _file.Dispose();

    private static byte[] Encode(byte[] json) => [.. Checksum(json), (byte)' ', .. json, (byte)'\n'];

    private static int Replay(string path, ReadOnlySpan<byte> content, Action<JsonObject> replay)
    {
        var length = 0;
        while (length < content.Length)
        {
            var rest = content[length..];
            var end = rest.IndexOf((byte)'\n');
            if (end < 0)
                break;
            if (Decode(rest[..end]) is not { } entry)
            {
                if (end + 1 == rest.Length)
                    break;
                throw new InvalidDataException(
                    $"The entry at byte {length} of {path} is damaged. Restore that file from a copy, or delete its folder to begin anew.");
            }

            replay(entry);
            length += end + 1;
        }

        return length;
    }

    private static JsonObject? Decode(ReadOnlySpan<byte> line)
    {
        if (line.Length <= ChecksumLength || line[ChecksumLength] != (byte)' ' || !line[..ChecksumLength].SequenceEqual(Checksum(line[(ChecksumLength + 1)..])))
            return null;
        return JsonSerializer.Deserialize<JsonObject>(line[(ChecksumLength + 1)..]);
    }

    private static byte[] Checksum(ReadOnlySpan<byte> json) =>
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, ChecksumLength / 2)));
}
