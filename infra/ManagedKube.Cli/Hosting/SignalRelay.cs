using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ManagedKube.Cli.Hosting;

/// <summary>Passes signals on to a child process that knows best how to end.</summary>
internal sealed class SignalRelay
{
    private event Action<PosixSignal>? Raised;

    /// <summary>A signal has arrived.</summary>
    public void Raise(PosixSignal signal) => Raised?.Invoke(signal);

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
        Raised += PassOn;
        try
        {
            await child.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            Raised -= PassOn;
        }
    }
}
