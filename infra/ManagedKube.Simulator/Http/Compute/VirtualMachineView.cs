using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Http.Compute;

internal sealed record VirtualMachineView
{
    public const string GuestToolsVersion = "8.4.0";

    public required Guid Id { get; init; }

    public required Guid InternalId { get; init; }

    public required string Name { get; init; }

    public required PowerState PowerState { get; init; }

    public required bool SecureBoot { get; init; }

    public required HighAvailability HighAvailability { get; init; }

    public required BootFirmware BootFirmware { get; init; }

    public required bool AutoPowerOn { get; init; }

    public required DvdDriveView DvdDrive { get; init; }

    public required IReadOnlyList<BootDevice> BootOrder { get; init; }

    public required string OperatingSystemName { get; init; }

    public required int Cpu { get; init; }

    public required int NumCoresPerSocket { get; init; }

    public required long Memory { get; init; }

    public required ToolsView Tools { get; init; }

    public required DriversView PvDrivers { get; init; }

    public required AgentView ManagementAgent { get; init; }

    public required IReadOnlyDictionary<string, string> Addresses { get; init; }

    public required ReferenceView MachineManager { get; init; }

    public required ReferenceView Pool { get; init; }

    public required ReferenceView Host { get; init; }

    public static VirtualMachineView Of(Moment moment, VirtualMachine machine)
    {
        var inventory = moment.World.Inventory;
        var pool = inventory.Pools[machine.PoolId];
        var image = machine.MountedImageId is { } imageId ? moment.World.FindDisk(imageId) : null;
        var isUp = machine.IsGuestUp(moment.Now);
        var toolsVersion = isUp ? GuestToolsVersion : "";
        return new VirtualMachineView
        {
            Id = machine.Id,
            InternalId = SeededId.InternalOf(machine.Id),
            Name = machine.Name,
            PowerState = machine.PowerState,
            SecureBoot = machine.SecureBoot,
            HighAvailability = machine.HighAvailability,
            BootFirmware = machine.BootFirmware,
            AutoPowerOn = machine.AutoPowerOn,
            DvdDrive = new DvdDriveView(image?.Name ?? "", image is not null),
            BootOrder = machine.BootOrder,
            OperatingSystemName = isUp ? machine.OperatingSystemName : "",
            Cpu = machine.Cpu,
            NumCoresPerSocket = machine.NumCoresPerSocket,
            Memory = machine.Memory,
            Tools = new ToolsView(isUp, toolsVersion),
            PvDrivers = new DriversView(isUp, toolsVersion, isUp),
            ManagementAgent = new AgentView(isUp),
            Addresses = isUp ? AddressesOf(moment.World, machine) : new Dictionary<string, string>(),
            MachineManager = pool.MachineManager.ToReference(),
            Pool = pool.ToReference(),
            Host = machine.HostId is { } hostId ? inventory.Hosts[hostId].ToReference() : ReferenceView.None,
        };
    }

    /// <summary>Keys are <c>DEVICE/FAMILY/INDEX</c>.</summary>
    private static Dictionary<string, string> AddressesOf(World world, VirtualMachine machine) =>
        world.AdaptersOf(machine.Id)
            .Where(adapter => adapter.Attached)
            .SelectMany(adapter => GuestNetwork.Addresses(world, adapter)
                .Select((address, index) => (Key: $"{adapter.Device}/ipv4/{index}", Address: address)))
            .ToDictionary(entry => entry.Key, entry => entry.Address);
}

internal sealed record DvdDriveView(string Name, bool Attached);

internal sealed record ToolsView(bool Detected, string Version);

internal sealed record DriversView(bool Detected, string Version, bool AreUpToDate);

internal sealed record AgentView(bool Detected);
