namespace ManagedKube.OpenIaaS.Compute.VirtualMachines;

/// <summary>A virtual machine as the API shows it (API reference 3.8).</summary>
public sealed record VirtualMachine
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>UUID of the hypervisor's own object.</summary>
    public string? InternalId { get; init; }

    /// <summary>Name; not an identifier.</summary>
    public required string Name { get; init; }

    /// <summary><c>Running</c>, <c>Halted</c> or <c>Paused</c>.</summary>
    public required string PowerState { get; init; }

    /// <summary>vCPUs.</summary>
    public int Cpu { get; init; }

    /// <summary>Cores per socket.</summary>
    public int NumCoresPerSocket { get; init; }

    /// <summary>Memory in bytes.</summary>
    public long Memory { get; init; }

    /// <summary><c>bios</c> or <c>uefi</c>.</summary>
    public string? BootFirmware { get; init; }

    /// <summary>Secure boot; only with <c>uefi</c>.</summary>
    public bool SecureBoot { get; init; }

    /// <summary>Whether it starts with its host.</summary>
    public bool AutoPowerOn { get; init; }

    /// <summary><c>disabled</c>, <c>restart</c> or <c>best-effort</c>.</summary>
    public string? HighAvailability { get; init; }

    /// <summary>Subset of <c>Hard-Drive</c>, <c>DVD-Drive</c>, <c>Network</c>, in order.</summary>
    public IReadOnlyList<string>? BootOrder { get; init; }

    /// <summary>The DVD drive.</summary>
    public DvdDrive? DvdDrive { get; init; }

    /// <summary>Operating system that the guest reports; may be empty.</summary>
    public string? OperatingSystemName { get; init; }

    /// <summary>Agent in the guest; seen only while the guest is up.</summary>
    public ManagementAgent? ManagementAgent { get; init; }

    /// <summary>Guest drivers; seen only while the guest is up.</summary>
    public PvDrivers? PvDrivers { get; init; }

    /// <summary>Guest addresses by <c>device/family/index</c>, for example <c>0/ipv4/0</c>.</summary>
    public IReadOnlyDictionary<string, string>? Addresses { get; init; }

    /// <summary>The zone.</summary>
    public Reference? MachineManager { get; init; }

    /// <summary>The pool.</summary>
    public Reference? Pool { get; init; }

    /// <summary>The host it runs on; of a halted machine the last one, or empty.</summary>
    public Reference? Host { get; init; }

    /// <summary>Whether it is running.</summary>
    public bool IsRunning => PowerState == "Running";
}
