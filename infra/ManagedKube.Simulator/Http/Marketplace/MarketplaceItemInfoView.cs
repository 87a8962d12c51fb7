using ManagedKube.Simulator.Http.Compute;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Marketplace;

namespace ManagedKube.Simulator.Http.Marketplace;

internal sealed record MarketplaceItemInfoView
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    public required ItemCpuView Cpu { get; init; }

    /// <summary>In bytes.</summary>
    public required long Memory { get; init; }

    public required ItemSystemView OperatingSystem { get; init; }

    public required IReadOnlyList<ItemDiskView> Disks { get; init; }

    public required IReadOnlyList<ItemAdapterView> NetworkAdapters { get; init; }

    public required ItemAvailabilityView HighAvailability { get; init; }

    public required ItemDriversView PvDrivers { get; init; }

    public static MarketplaceItemInfoView Of(MarketplaceItem item) => new()
    {
        Name = item.Name,
        Description = item.Description,
        Cpu = new ItemCpuView(item.Cpu, item.NumCoresPerSocket),
        Memory = item.Memory,
        OperatingSystem = new ItemSystemView(item.OperatingSystemName, item.OperatingSystemName.Split(' ')[0], item.Version),
        Disks = [.. item.Disks.Select(disk => new ItemDiskView(disk.Name, disk.Size, disk.Size, "Disk"))],
        NetworkAdapters = [.. item.SourceNetworks.Select((network, device) => new ItemAdapterView(NetworkAdapter.NameOf(device), network, NetworkView.Mtu))],
        HighAvailability = new ItemAvailabilityView(Enabled: false, ""),
        PvDrivers = new ItemDriversView(Detected: true, VirtualMachineView.GuestToolsVersion, UpToDate: true),
    };
}

internal sealed record ItemCpuView(int Count, int CoresPerSocket);

internal sealed record ItemSystemView(string Name, string Distro, string Version);

internal sealed record ItemDiskView(string Name, long VirtualSize, long PhysicalUtilisation, string Type);

internal sealed record ItemAdapterView(string Name, string NetworkName, int Mtu);

internal sealed record ItemAvailabilityView(bool Enabled, string RestartPriority);

internal sealed record ItemDriversView(bool Detected, string Version, bool UpToDate);
