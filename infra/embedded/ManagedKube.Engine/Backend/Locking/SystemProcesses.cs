using System.Diagnostics;
using System.Globalization;

namespace ManagedKube.Engine.Backend.Locking;

/// <summary>The processes of this host, told apart by number and start.</summary>
internal sealed class SystemProcesses : IProcesses
{
    // Fields of /proc/PID/stat, counted after the name, which may itself hold blanks and parentheses.
    private const int StateField = 0;
    private const int StartField = 19;

    private SystemProcesses()
    {
    }

    public static SystemProcesses Instance { get; } = new();

    // Containers can share a host name without seeing each other's processes.
    public string Space { get; } = OperatingSystem.IsLinux()
        ? $"{Environment.MachineName} {Try(() => File.ReadAllText("/proc/sys/kernel/random/boot_id").Trim())} {Try(() => new FileInfo("/proc/self/ns/pid").LinkTarget)}"
        : Environment.MachineName;

    public string? Identity(int pid) => OperatingSystem.IsLinux() ? FromKernel(pid) : FromProcess(pid);

    // Not by Process.StartTime, which moves when the clock is set. A process that has ended, but that its parent has not waited for,
    // is still listed, with state Z.
    private static string? FromKernel(int pid) =>
        Try(() => File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/stat"))) is { } status
        && status[(status.LastIndexOf(')') + 2)..].Split(' ') is var fields
        && fields[StateField] is not ("Z" or "X")
            ? fields[StartField]
            : null;

    private static string? FromProcess(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return process.HasExited ? null : process.StartTime.ToUniversalTime().ToString("s", CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Try(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
