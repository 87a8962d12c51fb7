using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The virtual machine that was found.</summary>
[OutputType]
public sealed class GetVirtualMachineResult
{
    /// <summary>UUID of the virtual machine.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>UUID of the availability zone.</summary>
    public readonly string MachineManagerId;

    /// <summary>UUID of the pool.</summary>
    public readonly string PoolId;

    /// <summary>UUID of the hypervisor's own object.</summary>
    public readonly string InternalId;

    /// <summary>Running, Halted or Paused.</summary>
    public readonly string PowerState;

    /// <summary>vCPUs.</summary>
    public readonly int Cpu;

    /// <summary>Cores per socket.</summary>
    public readonly int CoresPerSocket;

    /// <summary>Memory in bytes.</summary>
    public readonly double Memory;

    /// <summary>Firmware: bios or uefi.</summary>
    public readonly string? BootFirmware;

    /// <summary>Secure boot.</summary>
    public readonly bool SecureBoot;

    /// <summary>Whether it starts with its host.</summary>
    public readonly bool AutoPowerOn;

    /// <summary>What happens when the host fails: disabled, restart or best-effort.</summary>
    public readonly string? HighAvailability;

    /// <summary>What it boots from, in order.</summary>
    public readonly ImmutableArray<string> BootOrder;

    /// <summary>Operating system that the guest reports; may be empty.</summary>
    public readonly string? OperatingSystemName;

    /// <summary>Name of the ISO image in the DVD drive; empty when there is none.</summary>
    public readonly string? DvdImage;

    /// <summary>Whether the guest shows its paravirtualisation drivers.</summary>
    public readonly bool PvDrivers;

    /// <summary>Whether the agent in the guest answers.</summary>
    public readonly bool ManagementAgent;

    /// <summary>Addresses that the guest reports, by device/family/index, for example 0/ipv4/0. Empty while the guest does not report any.</summary>
    public readonly ImmutableDictionary<string, string> Addresses;

    /// <summary>UUID of the host that it runs on, or ran on last.</summary>
    public readonly string? HostId;

    [OutputConstructor]
    private GetVirtualMachineResult(
        string id,
        string name,
        string machineManagerId,
        string poolId,
        string internalId,
        string powerState,
        int cpu,
        int coresPerSocket,
        double memory,
        string? bootFirmware,
        bool secureBoot,
        bool autoPowerOn,
        string? highAvailability,
        ImmutableArray<string> bootOrder,
        string? operatingSystemName,
        string? dvdImage,
        bool pvDrivers,
        bool managementAgent,
        ImmutableDictionary<string, string> addresses,
        string? hostId)
    {
        Id = id;
        Name = name;
        MachineManagerId = machineManagerId;
        PoolId = poolId;
        InternalId = internalId;
        PowerState = powerState;
        Cpu = cpu;
        CoresPerSocket = coresPerSocket;
        Memory = memory;
        BootFirmware = bootFirmware;
        SecureBoot = secureBoot;
        AutoPowerOn = autoPowerOn;
        HighAvailability = highAvailability;
        BootOrder = bootOrder;
        OperatingSystemName = operatingSystemName;
        DvdImage = dvdImage;
        PvDrivers = pvDrivers;
        ManagementAgent = managementAgent;
        Addresses = addresses;
        HostId = hostId;
    }
}
