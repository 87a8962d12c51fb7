using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ManagedKube.Engine.Providers.Command.Processes;

/// <summary>
/// Puts a process into a group of its own, so that signals reach all that it starts, too, and a Ctrl-C on the terminal does not:
/// what that means for a running command is the engine's decision. Where <c>setsid</c> is missing, the process tree stands in for it.
/// </summary>
internal static partial class ProcessGroup
{
    private const int Sigterm = 15;
    private const int Sigkill = 9;

    private static readonly string? Setsid = OperatingSystem.IsWindows()
        ? null
        : new[] { "/usr/bin/setsid", "/bin/setsid" }.FirstOrDefault(File.Exists);

    /// <summary>How a program is started as the head of a new group.</summary>
    public static ProcessStartInfo StartInfo(string program, ImmutableArray<string> arguments) => Setsid is null
        ? new ProcessStartInfo(program, arguments)
        : new ProcessStartInfo(Setsid, [program, .. arguments]);

    /// <summary>Asks the group to end.</summary>
    public static void Terminate(Process head)
    {
        if (Setsid is null)
            head.Kill(entireProcessTree: true);
        else
            _ = SendSignal(-head.Id, Sigterm);
    }

    /// <summary>Ends the group.</summary>
    public static void Kill(Process head)
    {
        if (Setsid is null)
            head.Kill(entireProcessTree: true);
        else
            _ = SendSignal(-head.Id, Sigkill);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int processOrGroup, int signal);
}
