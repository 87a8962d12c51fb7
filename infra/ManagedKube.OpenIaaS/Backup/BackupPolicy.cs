namespace ManagedKube.OpenIaaS.Backup;

/// <summary>A backup policy of one zone (API reference 3.14).</summary>
public sealed record BackupPolicy
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>Name, for example <c>daily-30d-az05</c>.</summary>
    public required string Name { get; init; }

    /// <summary>UUID of the backup software's own object.</summary>
    public string? InternalId { get; init; }

    /// <summary>Whether it runs at the moment.</summary>
    public bool Running { get; init; }

    /// <summary>For example <c>delta</c>.</summary>
    public string? Mode { get; init; }

    /// <summary>When it runs; never for a policy that means "no backup".</summary>
    public IReadOnlyList<BackupScheduler>? Schedulers { get; init; }

    /// <summary>The zone.</summary>
    public Reference? MachineManager { get; init; }

    /// <summary>UUIDs of the machines that have it.</summary>
    public IReadOnlyList<string>? VirtualMachines { get; init; }
}
