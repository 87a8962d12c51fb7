using System.Collections.Immutable;

namespace ManagedKube.Acceptance.Iaas;

/// <summary>A virtual machine as the IaaS shows it.</summary>
internal sealed record ObservedMachine
{
    public required string Name { get; init; }

    /// <summary>The availability zone.</summary>
    public required string Zone { get; init; }

    /// <summary>Whether it is powered on.</summary>
    public required bool IsRunning { get; init; }

    /// <summary>vCPUs.</summary>
    public required int VCpu { get; init; }

    /// <summary>Memory in bytes.</summary>
    public required long MemoryBytes { get; init; }

    /// <summary><c>disabled</c>, <c>restart</c> or <c>best-effort</c>.</summary>
    public required string? HighAvailability { get; init; }

    /// <summary>Whether an ISO image is in its drive.</summary>
    public required bool HasImage { get; init; }

    public required ImmutableArray<ObservedAdapter> Adapters { get; init; }

    /// <summary>Its disks without the drive of first-boot data.</summary>
    public required ImmutableArray<ObservedDisk> Disks { get; init; }

    /// <summary>The names of its backup policies.</summary>
    public required ImmutableArray<string> BackupPolicies { get; init; }
}
