using System.Collections.Immutable;
using System.Net;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Iam;
using ManagedKube.Simulator.Worlds.Marketplace;

namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>Makes the inventory from its definition.</summary>
internal static class InventoryBuilder
{
    public static Inventory Build(InventoryDefinition definition)
    {
        var vpc = new VirtualPrivateCloud(SeededId.Of("vpc", definition.Vpc.Name), definition.Vpc.Name, definition.Vpc.InternetIp);
        ImmutableArray<PrivateNetwork> privateNetworks =
        [
            .. definition.Vpc.PrivateNetworks.Select(network => new PrivateNetwork(
                SeededId.Of("private-network", vpc.Name, network.Name), network.Name, IPNetwork.Parse(network.Range), network.VlanId, vpc)),
        ];
        var zones = definition.Zones.Select(zone => new ZoneBuilder(definition, privateNetworks, zone).Build()).ToList();
        var tenant = new Tenant(SeededId.Of("tenant"), "managedkube", SeededId.Of("company"), SeededId.Of("user"), "managedkube-ci");
        return new Inventory
        {
            Tenant = tenant,
            MachineManagers = new(zones.Select(zone => zone.MachineManager), manager => manager.Id),
            Pools = new(zones.Select(zone => zone.Pool), pool => pool.Id),
            Hosts = new(zones.SelectMany(zone => zone.Hosts), host => host.Id),
            Networks = new(zones.SelectMany(zone => zone.Networks), network => network.Id),
            StorageRepositories = new(zones.SelectMany(zone => zone.Repositories), repository => repository.Id),
            Templates = new(zones.SelectMany(zone => zone.Templates), template => template.Id),
            BackupPolicies = new(zones.SelectMany(zone => zone.BackupPolicies), policy => policy.Id),
            ObjectStorage = new(
                SeededId.Of("namespace", definition.ObjectStorageNamespace), definition.ObjectStorageNamespace, definition.ObjectStorageRegion),
            Roles = new(RoleNames.All.Select(Role.Of), role => role.Id),
            Users = new(
                [
                    new User(tenant.UserId, tenant.UserName, $"{tenant.UserName}@example.com"),
                    .. definition.Users.Select(name => new User(SeededId.Of("user", name), name, $"{name}@example.com")),
                ],
                user => user.Id),
            Features =
            [
                Feature.Of("compute", "iaas_opensource"),
                Feature.Of("backup", "iaas_opensource"),
                Feature.Of("object-storage"),
                Feature.Of("vpc"),
            ],
            Vpcs = new([vpc], item => item.Id),
            PrivateNetworks = new(privateNetworks, network => network.Id),
            FloatingIps = IPNetwork.Parse(definition.Vpc.FloatingIps),
            MarketplaceItems = new(definition.MarketplaceItems.Select(item => Item(item, definition.HostsBootedAt)), item => item.Id),
            VirtualDisks = new(
                zones.SelectMany(zone => zone.Templates.SelectMany(template => template.Disks).Concat(zone.Images)),
                disk => disk.Id),
        };
    }

    private static MarketplaceItem Item(MarketplaceItemDefinition item, DateTimeOffset publishedAt) => new()
    {
        Id = SeededId.Of("marketplace-item", item.Name),
        Name = item.Name,
        Editor = item.Editor,
        Description = item.Description,
        Version = item.Version,
        PublishedAt = publishedAt,
        OperatingSystemName = item.OperatingSystemName,
        Cpu = item.Cpu,
        NumCoresPerSocket = item.NumCoresPerSocket,
        Memory = item.Memory,
        Disks = item.Disks,
        SourceNetworks = item.SourceNetworks,
    };

    private sealed record Zone(
        MachineManager MachineManager,
        Pool Pool,
        ImmutableArray<Host> Hosts,
        ImmutableArray<Network> Networks,
        ImmutableArray<StorageRepository> Repositories,
        ImmutableArray<Template> Templates,
        ImmutableArray<VirtualDisk> Images,
        ImmutableArray<BackupPolicy> BackupPolicies);

    private sealed class ZoneBuilder(InventoryDefinition definition, ImmutableArray<PrivateNetwork> privateNetworks, string zone)
    {
        public Zone Build()
        {
            var manager = new MachineManager(SeededId.Of("machine-manager", zone), zone, "XOA", "5.98.1");
            var hostNames = definition.Hosts.Select(Named).ToImmutableArray();
            var pool = new Pool
            {
                Id = IdOf("pool", definition.Cluster),
                Name = Named($"{definition.Cluster}-{{zone}}"),
                Label = definition.Cluster,
                MachineManager = manager,
                Blade = definition.Blade,
                HighAvailabilityEnabled = true,
                HostIds = [.. hostNames.Select(name => IdOf("host", name))],
            };
            ImmutableArray<Host> hosts =
            [
                .. hostNames.Select(name => new Host
                {
                    Id = IdOf("host", name),
                    Name = name,
                    Pool = pool,
                    BootedAt = definition.HostsBootedAt,
                    MaintenanceMode = definition.HostsInMaintenance.Any(host => Named(host) == name),
                }),
            ];
            ImmutableArray<Network> networks =
            [
                .. definition.Networks.Select(name => new Network(IdOf("network", name), name, pool)),
                .. privateNetworks.Select(network => new Network(IdOf("vpc-network", network.Name), network.Name, pool, network)),
            ];
            ImmutableArray<StorageRepository> shared =
                [.. definition.SharedRepositories.Select(repository => Repository(repository, repository.Name, pool))];
            var images = Repository(definition.ImageRepository, definition.ImageRepository.Name, pool);
            var local = hosts.Select(host =>
                Repository(definition.LocalRepository, definition.LocalRepository.Name.Replace("{host}", host.Name), pool, host));

            return new Zone(
                manager,
                pool,
                hosts,
                networks,
                [.. shared, images, .. local],
                [.. definition.Templates.Select(template => Template(template, pool, shared[0], networks))],
                [.. definition.Images.Select(image => Disk(image, DiskKind.Image, images, "image"))],
                [
                    .. definition.BackupPolicies.Select(policy => new BackupPolicy(
                        IdOf("backup-policy", policy.Name), Named(policy.Name), manager, policy.Schedulers)),
                ]);
        }

        private StorageRepository Repository(RepositoryDefinition repository, string name, Pool pool, Host? host = null) => new()
        {
            Id = IdOf("storage-repository", name),
            Name = Named(name),
            Pool = pool,
            StorageType = repository.StorageType,
            MaxCapacity = repository.MaxCapacity,
            Host = host,
        };

        private Template Template(
            TemplateDefinition template, Pool pool, StorageRepository repository, ImmutableArray<Network> networks) => new()
            {
                Id = IdOf("template", template.Name),
                Name = template.Name,
                Pool = pool,
                Cpu = template.Cpu,
                NumCoresPerSocket = template.NumCoresPerSocket,
                Memory = template.Memory,
                BootFirmware = template.BootFirmware,
                OperatingSystemName = template.OperatingSystemName,
                Disks = [.. template.Disks.Select(disk => Disk(disk, DiskKind.Template, repository, template.Name))],
                NetworkAdapters =
                [
                    .. Enumerable.Range(0, template.NetworkAdapters).Select(device => new TemplateAdapter(
                        NetworkAdapter.NameOf(device),
                        MacAddress.From(IdOf("template-adapter", $"{template.Name}/{device}")),
                        networks[0])),
                ],
            };

        private VirtualDisk Disk(ImageDefinition image, DiskKind kind, StorageRepository repository, string owner) => new()
        {
            Id = IdOf("virtual-disk", $"{owner}/{image.Name}"),
            Name = image.Name,
            Size = image.Size,
            Kind = kind,
            StorageRepositoryId = repository.Id,
        };

        private string Named(string name) => name.Replace("{zone}", zone.ToLowerInvariant());

        private Guid IdOf(string kind, string name) => SeededId.Of(kind, zone, name);
    }
}
