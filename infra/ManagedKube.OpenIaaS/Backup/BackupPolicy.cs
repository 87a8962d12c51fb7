namespace ManagedKube.OpenIaaS.Backup;

/// <summary>A backup policy of one zone (API reference 3.14).</summary>
public sealed record BackupPolicy
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>Name, for example <c>daily-30d-az05</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The zone.</summary>
    public Reference? MachineManager { get; init; }

    /// <summary>UUIDs of the machines that have it.</summary>
    public IReadOnlyList<string>? VirtualMachines { get; init; }
}
