namespace ManagedKube.OpenIaaS.Backup;

/// <summary>A restore point of a machine (API reference 3.14).</summary>
public sealed record RestorePoint
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>UUID of the backup software's own object.</summary>
    public string? InternalId { get; init; }

    /// <summary>For example <c>delta</c>.</summary>
    public string? Mode { get; init; }

    /// <summary>Whether its machine is gone.</summary>
    public bool IsVirtualMachineDeleted { get; init; }

    /// <summary>Size in bytes.</summary>
    public long Size { get; init; }

    /// <summary>When it was made, in seconds since the Unix epoch.</summary>
    public long Timestamp { get; init; }

    /// <summary>The machine.</summary>
    public Reference? VirtualMachine { get; init; }

    /// <summary>The policy that made it.</summary>
    public Reference? Policy { get; init; }
}
