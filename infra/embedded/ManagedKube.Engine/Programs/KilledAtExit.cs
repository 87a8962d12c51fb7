using System.ComponentModel;
using System.Diagnostics;

namespace ManagedKube.Engine.Programs;

/// <summary>Kills a child process, and its own children, when this process is ended while they run: nobody else would.</summary>
internal sealed class KilledAtExit : IDisposable
{
    private readonly Process _child;

    public KilledAtExit(Process child)
    {
        _child = child;
        AppDomain.CurrentDomain.ProcessExit += Kill;
    }

    public void Dispose() => AppDomain.CurrentDomain.ProcessExit -= Kill;

    private void Kill(object? sender, EventArgs e)
    {
        try
        {
            _child.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }
}
