using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Backup;
using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>Everything that can be looked up by name.</summary>
internal static class LookupSources
{
    public static ImmutableArray<ILookupSource> All { get; } =
    [
        new LookupSource<MachineManager>(
            "openiaas:compute:getAvailabilityZone", "availability zone", LookupScope.Everywhere,
            (client, _, cancel) => client.MachineManagers.ListAsync(InventoryFilter.None, cancel),
            zone => new(zone.Id, zone.Name, null, null, PropertyMap.Of(
                ("osName", PropertyWriting.OrNull(zone.OsName)), ("osVersion", PropertyWriting.OrNull(zone.OsVersion))))),
        new LookupSource<Pool>(
            "openiaas:compute:getPool", "pool", LookupScope.Zone,
            (client, filter, cancel) => client.Pools.ListAsync(filter.Inventory, cancel),
            pool => new(pool.Id, pool.Name, pool.MachineManager, null, PropertyMap.Of(
                ("internalId", PropertyWriting.OrNull(pool.InternalId)),
                ("label", PropertyWriting.OrNull(pool.Label)),
                ("highAvailabilityEnabled", pool.HighAvailabilityEnabled),
                ("bladeType", PropertyWriting.OrNull(pool.Type?.Key))))),
        new LookupSource<Host>(
            "openiaas:compute:getHost", "host", LookupScope.Pool,
            (client, filter, cancel) => client.Hosts.ListAsync(filter.Inventory, cancel),
            host => new(host.Id, host.Name, host.MachineManager, host.Pool, PropertyMap.Of(
                ("internalId", PropertyWriting.OrNull(host.InternalId)),
                ("maintenanceMode", host.UpdateData?.MaintenanceMode == true)))),
        new LookupSource<Network>(
            "openiaas:compute:getNetwork", "network", LookupScope.Pool,
            (client, filter, cancel) => client.Networks.ListAsync(filter.Inventory, cancel),
            network => new(network.Id, network.Name, network.MachineManager, network.Pool, PropertyMap.Of(
                ("internalId", PropertyWriting.OrNull(network.InternalId)),
                ("maximumTransmissionUnit", network.MaximumTransmissionUnit)))),
        new LookupSource<StorageRepository>(
            "openiaas:compute:getStorageRepository", "storage repository", LookupScope.Pool,
            (client, filter, cancel) => client.StorageRepositories.ListAsync(filter.Inventory, cancel),
            repository => new(repository.Id, repository.Name, repository.MachineManager, repository.Pool, PropertyMap.Of(
                ("internalId", PropertyWriting.OrNull(repository.InternalId)),
                ("storageType", PropertyWriting.OrNull(repository.StorageType)),
                ("shared", repository.Shared),
                ("maxCapacity", repository.MaxCapacity),
                ("freeCapacity", repository.FreeCapacity)))),
        new LookupSource<Template>(
            "openiaas:compute:getTemplate", "template", LookupScope.Pool,
            // A template does not tell its pool, so that only the API can narrow by it.
            (client, filter, cancel) => client.Templates.ListAsync(filter.Inventory, cancel),
            template => new(template.Id, template.Name, template.MachineManager, null, PropertyMap.Of(
                ("internalId", PropertyWriting.OrNull(template.InternalId)),
                ("cpu", template.Cpu),
                ("memory", template.Memory),
                ("diskCount", template.Disks?.Count ?? 0),
                ("networkAdapterCount", template.NetworkAdapters?.Count ?? 0)))),
        new LookupSource<BackupPolicy>(
            "openiaas:backup:getPolicy", "backup policy", LookupScope.Zone,
            (client, filter, cancel) => client.BackupPolicies.ListAsync(filter.MachineManagerId, cancel),
            policy => new(policy.Id, policy.Name, policy.MachineManager, null, PropertyMap.Empty)),
    ];
}
