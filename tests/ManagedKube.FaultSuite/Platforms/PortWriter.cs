using System.Globalization;
using System.Text;

namespace ManagedKube.FaultSuite.Platforms;

/// <summary>Catches the port that a plugin writes as its first line.</summary>
internal sealed class PortWriter : TextWriter
{
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<int> Port => _port.Task;

    public override Encoding Encoding => Encoding.UTF8;

    public override Task WriteLineAsync(string? value)
    {
        _port.TrySetResult(int.Parse(value!, CultureInfo.InvariantCulture));
        return Task.CompletedTask;
    }
}
