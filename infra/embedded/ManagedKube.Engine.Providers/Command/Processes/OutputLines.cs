using System.Text;

namespace ManagedKube.Engine.Providers.Command.Processes;

/// <summary>Makes lines of bytes as they come, wherever they are cut.</summary>
internal sealed class OutputLines(Action<string> show)
{
    // A longer line is shown in pieces, so that a stream without line breaks is not held twice.
    private const int LongestLine = 16 * 1024;

    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private readonly StringBuilder _line = new();

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var characters = new char[_decoder.GetCharCount(bytes, flush: false)];
        _decoder.GetChars(bytes, characters, flush: false);
        foreach (var character in characters)
        {
            if (character == '\n')
                Show();
            else if (_line.Append(character).Length == LongestLine)
                Show();
        }
    }

    /// <summary>Shows what comes after the last line break.</summary>
    public void End()
    {
        if (_line.Length > 0)
            Show();
    }

    private void Show()
    {
        var line = _line.ToString();
        _line.Clear();
        show(line.EndsWith('\r') ? line[..^1] : line);
    }
}
