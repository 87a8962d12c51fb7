using System.Collections.Immutable;
using System.Net;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Marketplace;

namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>What the provider of the platform has put there: zones, blades, networks, storage, images, backup policies.</summary>
internal sealed record Inventory
{
    public required Tenant Tenant { get; init; }

    public required Catalogue<MachineManager> MachineManagers { get; init; }

    public required Catalogue<Pool> Pools { get; init; }

    public required Catalogue<Host> Hosts { get; init; }

    public required Catalogue<Network> Networks { get; init; }

    public required Catalogue<StorageRepository> StorageRepositories { get; init; }

    public required Catalogue<Template> Templates { get; init; }

    public required Catalogue<BackupPolicy> BackupPolicies { get; init; }

    public required Catalogue<MarketplaceItem> MarketplaceItems { get; init; }

    /// <summary>The disks of the templates and the ISO images.</summary>
    public required Catalogue<VirtualDisk> VirtualDisks { get; init; }

    public required Catalogue<VirtualPrivateCloud> Vpcs { get; init; }

    public required Catalogue<PrivateNetwork> PrivateNetworks { get; init; }

    /// <summary>The public addresses that floating IPs are taken from.</summary>
    public required IPNetwork FloatingIps { get; init; }

    public required ObjectStorageNamespace ObjectStorage { get; init; }

    public required Catalogue<Role> Roles { get; init; }

    public required Catalogue<User> Users { get; init; }

    /// <summary>What the tenant has.</summary>
    public required ImmutableArray<Feature> Features { get; init; }

    /// <summary>The templates that a disk is part of.</summary>
    public IEnumerable<Template> TemplatesWith(VirtualDisk disk) => disk.Kind == DiskKind.Template
        ? Templates.Items.Where(template => template.Disks.Any(candidate => candidate.Id == disk.Id))
        : [];
}
