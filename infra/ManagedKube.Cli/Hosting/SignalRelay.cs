using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ManagedKube.Cli.Hosting;

/// <summary>Passes signals on to a child process that knows best how to end.</summary>
internal sealed class SignalRelay
{
    private readonly Lock _lock = new();
    private readonly List<PosixSignal> _raised = [];
    private Action<PosixSignal>? _receiver;

    /// <summary>A signal has arrived.</summary>
    public void Raise(PosixSignal signal)
    {
        lock (_lock)
        {
            _raised.Add(signal);
            _receiver?.Invoke(signal);
        }
    }

    /// <summary>Waits for a child's end, and meanwhile passes signals on to it.</summary>
    /// <param name="child">The child.</param>
    /// <param name="onTerminal">Whether both are on one terminal, whose Ctrl-C reaches the child by itself.</param>
    public async Task WaitForAsync(Process child, bool onTerminal)
    {
        void PassOn(PosixSignal signal)
        {
            if (!child.HasExited && !(onTerminal && signal == PosixSignal.SIGINT))
                ProcessSignals.Send(child.Id, signal);
        }
        // What arrived while the child was being started is meant for it too.
        lock (_lock)
        {
            _raised.ForEach(PassOn);
            _receiver = PassOn;
        }
        try
        {
            await child.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            lock (_lock)
                _receiver = null;
        }
    }
}
