using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>What the platform has put there: zones, pools, hosts, networks, storage repositories, templates.</summary>
internal static class InventoryLookups
{
    private static readonly LookupKind<MachineManager> AvailabilityZones = new()
    {
        Token = "openiaas:compute:getAvailabilityZone",
        Noun = "availability zone",
        Plural = "availabilityZones",
        Find = (client, id, cancel) => client.MachineManagers.FindAsync(id, cancel),
        List = (client, _, cancel) => client.MachineManagers.ListAsync(InventoryFilter.None, cancel),
        Map = zone => new(zone.Id, zone.Name, null, null, PropertyMap.Of(
            ("osName", PropertyWriting.OrNull(zone.OsName)), ("osVersion", PropertyWriting.OrNull(zone.OsVersion)))),
    };

    private static readonly LookupKind<Pool> Pools = new()
    {
        Token = "openiaas:compute:getPool",
        Noun = "pool",
        Plural = "pools",
        Filters = [LookupArgument.Zone],
        Find = (client, id, cancel) => client.Pools.FindAsync(id, cancel),
        List = (client, filter, cancel) => client.Pools.ListAsync(filter.Inventory, cancel),
        Map = pool => new(pool.Id, pool.Name, pool.MachineManager, null, PropertyMap.Of(
            ("internalId", PropertyWriting.OrNull(pool.InternalId)),
            ("label", PropertyWriting.OrNull(pool.Label)),
            ("highAvailabilityEnabled", pool.HighAvailabilityEnabled),
            ("bladeType", PropertyWriting.OrNull(pool.Type?.Key)),
            ("masterHostId", PropertyWriting.OrNull(pool.Master)),
            ("hostIds", PropertyWriting.List(pool.Hosts ?? [])),
            ("memory", pool.Memory?.Size ?? 0),
            ("memoryUsage", pool.Memory?.Usage ?? 0),
            ("cores", pool.Cpu?.Cores ?? 0),
            ("sockets", pool.Cpu?.Sockets ?? 0))),
    };

    private static readonly LookupKind<Host> Hosts = new()
    {
        Token = "openiaas:compute:getHost",
        Noun = "host",
        Plural = "hosts",
        Filters = [LookupArgument.Zone, LookupArgument.Pool],
        Find = (client, id, cancel) => client.Hosts.FindAsync(id, cancel),
        List = (client, filter, cancel) => client.Hosts.ListAsync(filter.Inventory, cancel),
        Map = host => new(host.Id, host.Name, host.MachineManager, host.Pool, PropertyMap.Of(
            ("internalId", PropertyWriting.OrNull(host.InternalId)),
            ("maintenanceMode", host.UpdateData?.MaintenanceMode == true),
            ("powerState", PropertyWriting.OrNull(host.PowerState)),
            ("master", host.Master),
            ("rebootRequired", host.RebootRequired),
            ("virtualMachineIds", PropertyWriting.List(host.VirtualMachines ?? [])),
            ("memory", host.Metrics?.Memory?.Size ?? 0),
            ("memoryUsage", host.Metrics?.Memory?.Usage ?? 0),
            ("cores", host.Metrics?.Cpu?.Cores ?? 0),
            ("sockets", host.Metrics?.Cpu?.Sockets ?? 0),
            ("cpuModel", PropertyWriting.OrNull(host.Metrics?.Cpu?.ModelName)),
            ("hypervisorVersion", PropertyWriting.OrNull(host.Metrics?.Xoa?.Version)))),
    };

    private static readonly LookupKind<Network> Networks = new()
    {
        Token = "openiaas:compute:getNetwork",
        Noun = "network",
        Plural = "networks",
        Filters = [LookupArgument.Zone, LookupArgument.Pool],
        Find = (client, id, cancel) => client.Networks.FindAsync(id, cancel),
        List = (client, filter, cancel) => client.Networks.ListAsync(filter.Inventory, cancel),
        Map = network => new(network.Id, network.Name, network.MachineManager, network.Pool, PropertyMap.Of(
            ("internalId", PropertyWriting.OrNull(network.InternalId)),
            ("maximumTransmissionUnit", network.MaximumTransmissionUnit),
            ("networkAdapterIds", PropertyWriting.List(network.NetworkAdapters ?? [])),
            ("vpcId", PropertyWriting.OrNull(network.Vpc?.Id)),
            ("privateNetworkId", PropertyWriting.OrNull(network.Vpc?.PrivateNetwork?.Id)))),
    };

    private static readonly LookupKind<StorageRepository> StorageRepositories = new()
    {
        Token = "openiaas:compute:getStorageRepository",
        Noun = "storage repository",
        Plural = "storageRepositories",
        Filters = [LookupArgument.Zone, LookupArgument.Pool, LookupArgument.Host, LookupArgument.Types, LookupArgument.Shared],
        Find = (client, id, cancel) => client.StorageRepositories.FindAsync(id, cancel),
        List = (client, filter, cancel) => client.StorageRepositories.ListAsync(filter.Inventory, cancel),
        Map = repository => new(repository.Id, repository.Name, repository.MachineManager, repository.Pool, PropertyMap.Of(
            ("internalId", PropertyWriting.OrNull(repository.InternalId)),
            ("description", PropertyWriting.OrNull(repository.Description)),
            ("storageType", PropertyWriting.OrNull(repository.StorageType)),
            ("shared", repository.Shared),
            ("accessible", repository.Accessible != 0),
            ("maintenanceMode", repository.MaintenanceMode),
            ("hostId", PropertyWriting.OrNull(repository.Host?.Id is { Length: > 0 } host ? host : null)),
            ("virtualDiskIds", PropertyWriting.List(repository.VirtualDisks ?? [])),
            ("maxCapacity", repository.MaxCapacity),
            ("freeCapacity", repository.FreeCapacity))),
    };

    private static readonly LookupKind<Template> Templates = new()
    {
        Token = "openiaas:compute:getTemplate",
        Noun = "template",
        Plural = "templates",
        // A template does not tell its pool, so that only the API can narrow by it.
        Filters = [LookupArgument.Zone, LookupArgument.Pool],
        Find = (client, id, cancel) => client.Templates.FindAsync(id, cancel),
        List = (client, filter, cancel) => client.Templates.ListAsync(filter.Inventory, cancel),
        Map = template => new(template.Id, template.Name, template.MachineManager, null, PropertyMap.Of(
            ("internalId", PropertyWriting.OrNull(template.InternalId)),
            ("cpu", template.Cpu),
            ("coresPerSocket", template.NumCoresPerSocket),
            ("memory", template.Memory),
            ("diskCount", template.Disks?.Count ?? 0),
            ("networkAdapterCount", template.NetworkAdapters?.Count ?? 0))),
    };

    public static ImmutableArray<IFunction> Functions { get; } =
    [
        .. AvailabilityZones.Functions,
        .. Pools.Functions,
        .. Hosts.Functions,
        .. Networks.Functions,
        .. StorageRepositories.Functions,
        .. Templates.Functions,
    ];
}
