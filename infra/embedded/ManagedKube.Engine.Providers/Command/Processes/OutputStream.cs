using System.Text;

namespace ManagedKube.Engine.Providers.Command.Processes;

/// <summary>One output of a process.</summary>
/// <param name="show">Shows a line as it comes; null to show none.</param>
internal sealed class OutputStream(Action<string>? show)
{
    private const int BufferBytes = 64 * 1024;

    private readonly MemoryStream _content = new();
    private readonly OutputLines? _lines = show is null ? null : new(show);

    /// <summary>Takes a part of the output.</summary>
    public delegate void Part(ReadOnlySpan<byte> bytes);

    /// <summary>All of it, without its last line break.</summary>
    public string Text
    {
        get
        {
            var bytes = _content.GetBuffer().AsSpan(0, (int)_content.Length);
            return Encoding.UTF8.GetString(bytes is [.., (byte)'\n'] ? bytes[..^1] : bytes);
        }
    }

    /// <summary>Reads to the end.</summary>
    public async Task ReadAsync(Stream stream, Part pass)
    {
        var buffer = new byte[BufferBytes];
        int length;
        while ((length = await stream.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            _content.Write(buffer.AsSpan(0, length));
            pass(buffer.AsSpan(0, length));
            _lines?.Add(buffer.AsSpan(0, length));
        }
        _lines?.End();
    }
}
