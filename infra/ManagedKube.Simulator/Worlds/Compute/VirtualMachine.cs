using System.Collections.Immutable;
using ManagedKube.Simulator.Talos.Versions;
using ManagedKube.Simulator.Worlds.Replication;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>A virtual machine.</summary>
internal sealed record VirtualMachine
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public PowerState PowerState { get; init; } = PowerState.Halted;

    public required int Cpu { get; init; }

    public required int NumCoresPerSocket { get; init; }

    /// <summary>In bytes.</summary>
    public required long Memory { get; init; }

    public required BootFirmware BootFirmware { get; init; }

    public bool SecureBoot { get; init; }

    public bool AutoPowerOn { get; init; }

    public HighAvailability HighAvailability { get; init; } = HighAvailability.Disabled;

    public ImmutableArray<BootDevice> BootOrder { get; init; } = [BootDevice.HardDrive, BootDevice.DvdDrive, BootDevice.Network];

    public required string OperatingSystemName { get; init; }

    public required Guid PoolId { get; init; }

    /// <summary>Where it runs or last ran; null before the first start.</summary>
    public Guid? HostId { get; init; }

    /// <summary>The virtual disk whose ISO image is in the DVD drive.</summary>
    public Guid? MountedImageId { get; init; }

    /// <summary>The Talos version that its system disk held at first; null for another operating system.</summary>
    public TalosVersion? TalosVersion { get; init; }

    /// <summary>What the first boot reads from the configuration drive.</summary>
    public CloudInit? CloudInit { get; init; }

    public ImmutableArray<Guid> BackupPolicyIds { get; init; } = [];

    /// <summary>Since when its backup policies are as they are; null while it has none.</summary>
    public DateTimeOffset? ProtectedSince { get; init; }

    /// <summary>How it is replicated; null when it is not.</summary>
    public MachineReplication? Replication { get; init; }

    /// <summary>When the agent of the guest answers after the last start; null when halted or when there is nothing to boot.</summary>
    public DateTimeOffset? GuestUpAt { get; init; }

    public bool IsRunning => PowerState == PowerState.Running;

    /// <summary>Whether drivers and agent of the guest answer.</summary>
    public bool IsGuestUp(DateTimeOffset now) => GuestUpAt is { } up && up <= now;
}
