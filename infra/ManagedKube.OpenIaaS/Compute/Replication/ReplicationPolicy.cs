namespace ManagedKube.OpenIaaS.Compute.Replication;

/// <summary>An asynchronous replication of machines to a storage repository (API reference 3.12).</summary>
public sealed record ReplicationPolicy
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>The target.</summary>
    public Reference? StorageRepository { get; init; }

    /// <summary>Pool of the target.</summary>
    public Reference? Pool { get; init; }

    /// <summary>Zone of the target.</summary>
    public Reference? MachineManager { get; init; }

    /// <summary>How often it runs.</summary>
    public ReplicationInterval? Interval { get; init; }

    /// <summary>Its last run.</summary>
    public ReplicationRun? LastRun { get; init; }
}
