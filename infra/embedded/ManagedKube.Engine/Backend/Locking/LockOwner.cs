using System.Globalization;

namespace ManagedKube.Engine.Backend.Locking;

/// <summary>Who holds a lock.</summary>
/// <param name="Pid">Process id.</param>
/// <param name="Username">User.</param>
/// <param name="Hostname">Host.</param>
/// <param name="Timestamp">Since when.</param>
/// <param name="Space">The set of processes that it belongs to (<see cref="IProcesses.Space"/>); empty where another tool wrote the lock.</param>
/// <param name="Process">What tells it from a later process with the same id (<see cref="IProcesses.Identity"/>).</param>
/// <param name="LeaseSeconds">How long after its last renewal the lock counts; 0 means for ever, as other tools want it.</param>
internal sealed record LockOwner(
    int Pid, string Username, string Hostname, DateTimeOffset Timestamp, string Space = "", string Process = "", int LeaseSeconds = 0)
{
    public static LockOwner Current(IProcesses processes, TimeProvider time, int leaseSeconds)
    {
        var identity = processes.Identity(Environment.ProcessId);
        return new LockOwner(
            Environment.ProcessId, Environment.UserName, Environment.MachineName, time.GetUtcNow(),
            identity is null ? "" : processes.Space, identity ?? "", leaseSeconds);
    }

    /// <summary>
    /// Whether the owner still works: one whose process can be looked at is judged by that alone, any other one by its lease.
    /// </summary>
    /// <param name="processes">The processes that can be looked at.</param>
    /// <param name="renewed">When the lock was last renewed.</param>
    /// <param name="now">The time now.</param>
    public OwnerLiveness Liveness(IProcesses processes, DateTimeOffset renewed, DateTimeOffset now)
    {
        if (Space.Length > 0 && Space == processes.Space)
            return processes.Identity(Pid) == Process ? OwnerLiveness.Alive : OwnerLiveness.Gone;
        if (LeaseSeconds <= 0)
            return OwnerLiveness.Unknown;
        return renewed + TimeSpan.FromSeconds(LeaseSeconds) < now ? OwnerLiveness.Gone : OwnerLiveness.Alive;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Username}@{Hostname} (process {Pid}, since {Timestamp:u})");
}
