using System.Diagnostics;

namespace ManagedKube.Engine.CrashHost;

/// <summary>The points at which the process can be made to die, in the order in which it passes them.</summary>
/// <param name="fatal">The point, counted from 1, at which it dies; 0 for none.</param>
public sealed class CrashPoints(int fatal)
{
    private int _passed;

    public int Passed => _passed;

    /// <summary>Passes a point, or is killed there, without any chance to say or write anything more.</summary>
    public void Pass()
    {
        if (Interlocked.Increment(ref _passed) != fatal)
            return;
        using var self = Process.GetCurrentProcess();
        self.Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}
