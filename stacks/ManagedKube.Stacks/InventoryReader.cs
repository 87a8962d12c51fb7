using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Inventory;
using ManagedKube.OpenIaaS.Resources.Backup;
using ManagedKube.OpenIaaS.Resources.Backup.Outputs;
using ManagedKube.OpenIaaS.Resources.Compute;
using ManagedKube.OpenIaaS.Resources.Compute.Outputs;
using Pulumi;

namespace ManagedKube.Stacks;

/// <summary>Asks the IaaS, by few calls, for what the rules of the inventory need.</summary>
internal static class InventoryReader
{
    private const double BytesPerGb = 1024d * 1024 * 1024;

    /// <summary>Reads the inventory with the credentials of a provider.</summary>
    public static async Task<InventoryFacts> ReadAsync(ProviderResource provider)
    {
        var options = new InvokeOptions { Provider = provider };
        var zones = GetAvailabilityZones.InvokeAsync(options: options);
        var pools = GetPools.InvokeAsync(options: options);
        var hosts = GetHosts.InvokeAsync(options: options);
        var repositories = GetStorageRepositories.InvokeAsync(options: options);
        var networks = GetNetworks.InvokeAsync(options: options);
        var templates = GetTemplates.InvokeAsync(options: options);
        var policies = GetPolicies.InvokeAsync(options: options);
        var machines = GetVirtualMachines.InvokeAsync(options: options);
        await Task.WhenAll(zones, pools, hosts, repositories, networks, templates, policies, machines).ConfigureAwait(false);

        var parts = new Parts(
            (await pools.ConfigureAwait(false)).Pools.ToLookup(pool => pool.MachineManagerId),
            (await hosts.ConfigureAwait(false)).Hosts.ToLookup(host => host.PoolId),
            (await repositories.ConfigureAwait(false)).StorageRepositories.ToLookup(repository => repository.PoolId),
            (await networks.ConfigureAwait(false)).Networks.ToLookup(network => network.PoolId, network => network.Name),
            (await templates.ConfigureAwait(false)).Templates.ToLookup(template => template.MachineManagerId, template => template.Name),
            (await policies.ConfigureAwait(false)).Policies.ToLookup(policy => policy.MachineManagerId, policy => policy.Name),
            (await machines.ConfigureAwait(false)).VirtualMachines.ToLookup(machine => machine.MachineManagerId, machine => machine.Name));
        return new InventoryFacts((await zones.ConfigureAwait(false)).AvailabilityZones
            .ToImmutableSortedDictionary(zone => new Zone(zone.Name), zone => parts.ZoneOf(zone.Id)));
    }

    private sealed record Parts(
        ILookup<string, GetPoolsPoolResult> Pools,
        ILookup<string, GetHostsHostResult> Hosts,
        ILookup<string, GetStorageRepositoriesStorageRepositoryResult> Repositories,
        ILookup<string, string> Networks,
        ILookup<string, string> Templates,
        ILookup<string, string> Policies,
        ILookup<string, string> Machines)
    {
        public ZoneInventory ZoneOf(string id) => new()
        {
            Pools = [.. Pools[id].Select(PoolOf)],
            Machines = [.. Machines[id]],
            Templates = [.. Templates[id]],
            BackupPolicies = [.. Policies[id]],
        };

        private PoolInventory PoolOf(GetPoolsPoolResult pool) => new()
        {
            Name = pool.Name,
            HighAvailability = pool.HighAvailabilityEnabled,
            Hosts =
            [
                .. Hosts[pool.Id]
                    .Where(host => !host.MaintenanceMode)
                    .Select(host => new HostInventory(host.Name, (int)(host.Memory / BytesPerGb), host.Cores)),
            ],
            Repositories =
            [
                .. Repositories[pool.Id].Select(repository => new RepositoryInventory(
                    repository.Name, (long)(repository.FreeCapacity / BytesPerGb), repository is { Accessible: true, MaintenanceMode: false })),
            ],
            Networks = [.. Networks[pool.Id]],
        };
    }
}
