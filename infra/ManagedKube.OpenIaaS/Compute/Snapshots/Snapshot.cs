namespace ManagedKube.OpenIaaS.Compute.Snapshots;

/// <summary>A snapshot of a machine (API reference 3.11). Snapshots are only looked up here.</summary>
public sealed record Snapshot
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Text for people.</summary>
    public string? Description { get; init; }

    /// <summary>UUID of the machine.</summary>
    public string? VirtualMachineId { get; init; }

    /// <summary>When it was made, in seconds since the Unix epoch.</summary>
    public long CreateTime { get; init; }
}
