namespace ManagedKube.Simulator.Worlds.Backup;

/// <summary>A restore point of a virtual machine, which outlives it.</summary>
internal sealed record BackupPoint
{
    public required Guid Id { get; init; }

    public required Guid VirtualMachineId { get; init; }

    public required string VirtualMachineName { get; init; }

    public required Guid PolicyId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }
}
