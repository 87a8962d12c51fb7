using System.Collections.Immutable;
using ManagedKube.Model.Planning;
using ManagedKube.OpenIaaS;
using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;

namespace ManagedKube.Acceptance.Iaas;

/// <summary>Reads what the IaaS shows of a cluster, by lists: as many calls for three machines as for three hundred.</summary>
internal static class IaasReader
{
    /// <exception cref="OpenIaaSException">Something could not be read.</exception>
    public static async Task<IaasState> ReadAsync(OpenIaaSClient client, ClusterPlan plan, CancellationToken cancel)
    {
        var zones = client.MachineManagers.ListAsync(InventoryFilter.None, cancel);
        var pools = client.Pools.ListAsync(InventoryFilter.None, cancel);
        var machines = client.VirtualMachines.ListAsync(null, cancel);
        var adapters = client.NetworkAdapters.ListAsync(cancel);
        var disks = client.VirtualDisks.ListAsync(new VirtualDiskFilter(), cancel);
        var policies = client.BackupPolicies.ListAsync(null, cancel);
        var buckets = BucketsAsync(client, plan, cancel);
        await Task.WhenAll(zones, pools, machines, adapters, disks, policies, buckets).ConfigureAwait(false);

        var zoneNames = (await zones.ConfigureAwait(false)).ToImmutableDictionary(zone => zone.Id, zone => zone.Name);
        var parts = new Parts(
            zoneNames,
            (await adapters.ConfigureAwait(false)).ToLookup(adapter => adapter.VirtualMachineId),
            (await disks.ConfigureAwait(false))
                .Where(disk => !disk.IsCloudConfigDrive && !disk.IsSnapshot)
                .SelectMany(disk => disk.VirtualMachines ?? [], (disk, attachment) => (attachment.Id, disk))
                .ToLookup(pair => pair.Id, pair => pair.disk),
            (await policies.ConfigureAwait(false))
                .SelectMany(policy => policy.VirtualMachines ?? [], (policy, machine) => (machine, policy.Name))
                .ToLookup(pair => pair.machine, pair => pair.Name));
        return new IaasState
        {
            Machines =
            [
                .. (await machines.ConfigureAwait(false))
                    .Where(machine => machine.Name.StartsWith($"{plan.Definition.Code}-", StringComparison.Ordinal))
                    .OrderBy(machine => machine.Name, StringComparer.Ordinal)
                    .Select(parts.MachineOf),
            ],
            Pools =
            [
                .. (await pools.ConfigureAwait(false))
                    .Select(pool => new ObservedPool(pool.Name, parts.ZoneOf(pool.MachineManager), pool.HighAvailabilityEnabled, pool.Hosts?.Count ?? 0)),
            ],
            Buckets = await buckets.ConfigureAwait(false),
        };
    }

    private static async Task<ImmutableArray<ObservedBucket>> BucketsAsync(OpenIaaSClient client, ClusterPlan plan, CancellationToken cancel)
    {
        var present = (await client.ObjectStorage.Buckets.ListAsync(cancel).ConfigureAwait(false))
            .Select(bucket => bucket.Name)
            .Intersect(plan.ObjectStorage.Buckets.Select(bucket => bucket.Name));
        return
        [
            .. await Task.WhenAll(present.Select(async name => new ObservedBucket(
                name,
                [.. (await client.ObjectStorage.Buckets.ListGrantsAsync(name, cancel).ConfigureAwait(false)).Select(grant => new ObservedGrant(grant.Name, grant.Role))])))
                .ConfigureAwait(false),
        ];
    }

    private sealed record Parts(
        ImmutableDictionary<string, string> Zones,
        ILookup<string, NetworkAdapter> Adapters,
        ILookup<string, VirtualDisk> Disks,
        ILookup<string, string> Policies)
    {
        public string ZoneOf(Reference? zone) => zone is { Id: { } id } && Zones.TryGetValue(id, out var name) ? name : zone?.Name ?? "";

        public ObservedMachine MachineOf(VirtualMachine machine) => new()
        {
            Name = machine.Name,
            Zone = ZoneOf(machine.MachineManager),
            IsRunning = machine.IsRunning,
            VCpu = machine.Cpu,
            MemoryBytes = machine.Memory,
            HighAvailability = machine.HighAvailability,
            HasImage = machine.DvdDrive is { Attached: true },
            Adapters =
            [
                .. Adapters[machine.Id].Select(adapter => new ObservedAdapter(
                    adapter.Network?.Name ?? "", adapter.Ipv4Address is { Length: > 0 } address ? address : null)),
            ],
            Disks = [.. Disks[machine.Id].Select(disk => new ObservedDisk(disk.Name, disk.Size, disk.StorageRepository?.Name ?? ""))],
            BackupPolicies = [.. Policies[machine.Id]],
        };
    }
}
