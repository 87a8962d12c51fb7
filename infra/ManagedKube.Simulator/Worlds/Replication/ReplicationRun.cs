namespace ManagedKube.Simulator.Worlds.Replication;

/// <summary>The last run of a replication policy, which follows from the time that has passed since a machine was associated.</summary>
internal sealed record ReplicationRun(DateTimeOffset Start, DateTimeOffset End)
{
    private static readonly TimeSpan Duration = TimeSpan.FromMinutes(5);

    /// <summary>The last run that has ended; null before the first one.</summary>
    public static ReplicationRun? Last(World world, ReplicationPolicy policy, DateTimeOffset now)
    {
        var since = world.VirtualMachines.Values
            .Where(machine => machine.Replication?.PolicyId == policy.Id)
            .Min(machine => machine.Replication?.Since);
        if (since is not { } first || now - first < Duration)
            return null;
        var start = first + Math.Floor((now - first - Duration) / policy.Interval.Length) * policy.Interval.Length;
        return new ReplicationRun(start, start + Duration);
    }
}
