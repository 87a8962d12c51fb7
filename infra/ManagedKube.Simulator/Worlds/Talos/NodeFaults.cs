namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>What is wrong with a node on purpose, until it is taken back.</summary>
internal sealed record NodeFaults
{
    public static readonly NodeFaults None = new();

    /// <summary>It does not come up again once it has gone down.</summary>
    public bool StaysDown { get; init; }

    /// <summary>A new system does not boot, and the one that ran before does.</summary>
    public bool BootsOldSystem { get; init; }

    /// <summary>etcd has raised the alarm that its space is used up.</summary>
    public bool EtcdAlarm { get; init; }

    /// <summary>There is no room for images.</summary>
    public bool DiskFull { get; init; }

    /// <summary>Its clock is not in sync.</summary>
    public bool ClockNotInSync { get; init; }
}
