using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Marketplace;

namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>
/// The inventory as data. Every zone has the same; <c>{zone}</c> in a name stands for the zone in lower case. Ids follow from
/// zone and name.
/// </summary>
internal sealed record InventoryDefinition
{
    private const long GiB = 1L << 30;

    private const long TiB = 1L << 40;

    public static readonly ImmutableArray<string> DefaultNetworks = ["ctodev-nodes", "fuldev-nodes", "ctopr-nodes", "fulpr-nodes"];

    public ImmutableArray<string> Zones { get; init; } = ["AZ05", "AZ06", "AZ07"];

    public string Cluster { get; init; } = "clu001";

    public BladeDefinition Blade { get; init; } = new()
    {
        Key = "STANDARD",
        Description = "Standard v3",
        Threads = 64,
        Sockets = 2,
        Memory = 384 * GiB,
        CpuModel = "Intel(R) Xeon(R) Silver 4314 CPU @ 2.40GHz",
    };

    public ImmutableArray<string> Hosts { get; init; } =
        ["xcp-na85-ucs15-{zone}", "xcp-na85-ucs16-{zone}", "xcp-na85-ucs17-{zone}", "xcp-na85-ucs18-{zone}"];

    /// <summary>Those of the hosts that take no virtual machine for now.</summary>
    public ImmutableArray<string> HostsInMaintenance { get; init; } = [];

    public DateTimeOffset HostsBootedAt { get; init; } = new(2026, 4, 17, 2, 0, 0, TimeSpan.Zero);

    public ImmutableArray<string> Networks { get; init; } = DefaultNetworks;

    public string ObjectStorageNamespace { get; init; } = "c0ffee0123456789";

    public string ObjectStorageRegion { get; init; } = "fr1";

    /// <summary>The names of the users beside that of the access token.</summary>
    public ImmutableArray<string> Users { get; init; } = ["alex.martin", "sam.bernard"];

    public VpcDefinition Vpc { get; init; } = new();

    /// <summary>The disks of templates lie on the first one.</summary>
    public ImmutableArray<RepositoryDefinition> SharedRepositories { get; init; } =
    [
        new("sr011-clu001-t0001-{zone}-r-flh1-data13", "lvmohba", 20 * TiB),
        new("sr012-clu001-t0001-{zone}-r-flh1-data14", "lvmohba", 20 * TiB),
    ];

    /// <summary>One for each host, named after it.</summary>
    public RepositoryDefinition LocalRepository { get; init; } = new("local-{host}", "ext", 400 * GiB);

    public RepositoryDefinition ImageRepository { get; init; } = new("iso-clu001-{zone}", "nfs_iso", 500 * GiB);

    public ImmutableArray<ImageDefinition> Images { get; init; } = [new("debian-13-netinst-amd64.iso", 700L << 20)];

    public ImmutableArray<TemplateDefinition> Templates { get; init; } =
    [
        Talos("talos-nocloud-amd64"),
        new()
        {
            Name = "debian-13-cloudinit",
            OperatingSystemName = "Debian GNU/Linux 13 (trixie)",
            BootFirmware = BootFirmware.Uefi,
            Cpu = 2,
            Memory = 2 * GiB,
            Disks = [new("debian-root", 10 * GiB)],
            NetworkAdapters = 1,
        },
        Talos("talos-1.12.12-nocloud-amd64"),
        Talos("talos-1.13.9-nocloud-amd64"),
        Talos("talos-1.13.10-nocloud-amd64"),
        Talos("talos-1.14.4-nocloud-amd64"),
        Talos("talos-1.14.6-nocloud-amd64"),
    ];

    public ImmutableArray<MarketplaceItemDefinition> MarketplaceItems { get; init; } =
    [
        new()
        {
            Name = "Ubuntu 24.04 LTS",
            Description = "Ubuntu Server with cloud-init",
            Version = "24.04",
            OperatingSystemName = "Ubuntu 24.04 LTS",
            Memory = 4 * GiB,
            Disks = [new("ubuntu-root", 20 * GiB)],
        },
        new()
        {
            Name = "Router",
            Description = "Router with two network adapters",
            Version = "1.0",
            OperatingSystemName = "FreeBSD 14",
            Memory = 2 * GiB,
            Disks = [new("router-root", 8 * GiB)],
            SourceNetworks = ["WAN", "LAN"],
        },
    ];

    public ImmutableArray<PolicyDefinition> BackupPolicies { get; init; } =
    [
        new("no-backup-{zone}", []),
        new("daily-30d-{zone}", [new(new TimeOnly(1, 0), "Europe/Paris", 30)]),
    ];

    private static TemplateDefinition Talos(string name) => new()
    {
        Name = name,
        OperatingSystemName = "Talos",
        BootFirmware = BootFirmware.Uefi,
        Cpu = 2,
        Memory = 2 * GiB,
        Disks = [new("talos-root", 10 * GiB)],
        NetworkAdapters = 1,
    };
}
