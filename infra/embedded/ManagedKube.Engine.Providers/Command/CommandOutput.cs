using System.Text;
using ManagedKube.Engine.Providers.Command.Processes;

namespace ManagedKube.Engine.Providers.Command;

/// <summary>What a command writes: kept as a whole, shown line by line, and both streams together for the message of a failure.</summary>
/// <param name="showStdout">Shows a line of the standard output; null to show none.</param>
/// <param name="showStderr">Shows a line of the standard error; null to show none.</param>
internal sealed class CommandOutput(Action<string>? showStdout, Action<string>? showStderr)
{
    // More than that nobody reads in a message.
    private const int LongestCombined = 64 * 1024;

    private readonly OutputStream _stdout = new(showStdout);
    private readonly OutputStream _stderr = new(showStderr);
    private readonly Queue<byte[]> _combined = new();
    private readonly Lock _lock = new();
    private long _combinedLength;
    private bool _shortened;

    /// <summary>The standard output without its last line break.</summary>
    public string Stdout => _stdout.Text;

    /// <summary>The standard error without its last line break.</summary>
    public string Stderr => _stderr.Text;

    /// <summary>The end of both, in the order in which they came.</summary>
    public string Combined
    {
        get
        {
            lock (_lock)
                return (_shortened ? "[the beginning is left out]\n" : "") + Encoding.UTF8.GetString([.. _combined.SelectMany(part => part)]);
        }
    }

    /// <summary>Reads both streams to their ends.</summary>
    public Task ReadAsync(Stream stdout, Stream stderr) =>
        Task.WhenAll(_stdout.ReadAsync(stdout, AddCombined), _stderr.ReadAsync(stderr, AddCombined));

    private void AddCombined(ReadOnlySpan<byte> part)
    {
        lock (_lock)
        {
            _combined.Enqueue(part.ToArray());
            _combinedLength += part.Length;
            while (_combinedLength - _combined.Peek().Length >= LongestCombined)
            {
                _combinedLength -= _combined.Dequeue().Length;
                _shortened = true;
            }
        }
    }
}
