using System.Runtime.InteropServices;
using ManagedKube.Cli.Display.Text;
using Spectre.Console;

namespace ManagedKube.Cli.Hosting;

/// <summary>Ctrl-C and SIGTERM: the first one lets running steps end and starts nothing new, the second one ends at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _cancel = new();
    private readonly List<PosixSignalRegistration> _registrations;
    private readonly IAnsiConsole _console;
    private readonly Action _abort;
    private readonly SignalRelay _relay;
    private int _signals;

    /// <summary>Listens from now on.</summary>
    /// <param name="console">Where the user is told.</param>
    /// <param name="relay">Is told of every signal.</param>
    /// <param name="abort">Ends the process.</param>
    public Interruption(IAnsiConsole console, SignalRelay relay, Action abort)
    {
        _console = console;
        _relay = relay;
        _abort = abort;
        _registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, Handle))];
    }

    /// <summary>Is cancelled by the first signal.</summary>
    public CancellationToken Token => _cancel.Token;

    /// <summary>Counts a signal and does what is due.</summary>
    public void Signal() => Signal(() => { });

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _cancel.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        context.Cancel = true;
        Signal(() => _relay.Raise(context.Signal));
    }

    // A child that ends of the signal must find this operation cancelled already.
    private void Signal(Action passOn)
    {
        if (Interlocked.Increment(ref _signals) > 1)
        {
            passOn();
            _abort();
            return;
        }
        _console.WriteLine(new Piece("Cancelling: running steps are finished. Once more stops at once.", Tone.Warning));
        _cancel.Cancel();
        passOn();
    }
}
