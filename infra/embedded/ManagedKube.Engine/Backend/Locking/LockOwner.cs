using System.Diagnostics;
using System.Globalization;

namespace ManagedKube.Engine.Backend.Locking;

/// <summary>Who holds a lock.</summary>
/// <param name="Pid">Process id.</param>
/// <param name="Username">User.</param>
/// <param name="Hostname">Host.</param>
/// <param name="Timestamp">Since when.</param>
/// <param name="ProcessStart">When the process started (ticks, UTC), which tells it from a later one with the same id; 0 where another tool wrote the lock.</param>
/// <param name="LeaseSeconds">How long after its last renewal the lock counts; 0 means for ever, as other tools want it.</param>
internal sealed record LockOwner(int Pid, string Username, string Hostname, DateTimeOffset Timestamp, long ProcessStart = 0, int LeaseSeconds = 0)
{
    public static LockOwner Current(TimeProvider time, int leaseSeconds)
    {
        using var process = Process.GetCurrentProcess();
        return new LockOwner(
            process.Id, Environment.UserName, Environment.MachineName, time.GetUtcNow(), process.StartTime.ToUniversalTime().Ticks, leaseSeconds);
    }

    /// <summary>Whether the owner is certainly gone.</summary>
    /// <param name="renewed">When the lock was last renewed.</param>
    /// <param name="now">The time now.</param>
    public bool IsGone(DateTimeOffset renewed, DateTimeOffset now) =>
        Hostname == Environment.MachineName && ProcessStart != 0
            ? !IsAlive()
            : LeaseSeconds > 0 && renewed + TimeSpan.FromSeconds(LeaseSeconds) < now;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Username}@{Hostname} (process {Pid}, since {Timestamp:u})");

    private bool IsAlive()
    {
        try
        {
            using var process = Process.GetProcessById(Pid);
            return !process.HasExited && Math.Abs(process.StartTime.ToUniversalTime().Ticks - ProcessStart) < TimeSpan.TicksPerSecond;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
