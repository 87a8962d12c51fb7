using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ManagedKube.Cli.Hosting;

/// <summary>Sends signals to other processes.</summary>
internal static class ProcessSignals
{
    private const int Interrupt = 2;
    private const int Termination = 15;

    /// <summary>Asks a process to end; where there are no signals it is ended.</summary>
    public static void Send(int processId, PosixSignal signal)
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = Kill(processId, signal == PosixSignal.SIGINT ? Interrupt : Termination);
            return;
        }
        using var process = Process.GetProcessById(processId);
        process.Kill();
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int processId, int signal);
}
