using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>Finds what does not exist, lies elsewhere, or has no room. What the token may not see is left to the platform.</summary>
internal sealed class PlacementCheck(Session session, Problems problems, Placement placement)
{
    public Placement Placement { get; } = placement;

    public async Task CheckPoliciesAsync(ImmutableArray<string> policyIds, CancellationToken cancellationToken)
    {
        foreach (var (index, id) in policyIds.Index())
        {
            await Visibility.TryAsync(async () =>
            {
                var policy = await session.Inventory.PolicyAsync(id, cancellationToken).ConfigureAwait(false);
                if (policy is null)
                    problems.Add($"backupPolicyIds[{index}]", $"there is no backup policy {id}.");
                else if (Placement.ExcludesZone(policy.MachineManager))
                {
                    problems.Add(
                        $"backupPolicyIds[{index}]",
                        $"the policy '{policy.Name}' is of zone {policy.MachineManager?.Name}, the machine of {Placement.Zone?.Name}.");
                }
            }).ConfigureAwait(false);
        }
    }

    public async Task CheckReplicationAsync(string? policyId, CancellationToken cancellationToken)
    {
        if (policyId is not { Length: > 0 } id)
            return;
        await Visibility.TryAsync(async () =>
        {
            if (await session.Client.ReplicationPolicies.FindAsync(id, cancellationToken).ConfigureAwait(false) is null)
                problems.Add("replicationPolicyId", $"there is no replication policy {id}.");
        }).ConfigureAwait(false);
    }

    public async Task CheckAdaptersAsync(ImmutableArray<OsNetworkAdapterInputs> adapters, CancellationToken cancellationToken)
    {
        foreach (var (index, adapter) in adapters.Index())
            await CheckNetworkAsync($"osNetworkAdapters[{index}].", adapter.NetworkId, adapter.IpAddress, cancellationToken).ConfigureAwait(false);
    }

    /// <param name="prefix">Path of the object that holds <c>networkId</c> and <c>ipAddress</c>, with a dot at the end; or nothing.</param>
    /// <param name="networkId">The network.</param>
    /// <param name="ipAddress">The address that is asked for on it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task CheckNetworkAsync(string prefix, string networkId, string? ipAddress, CancellationToken cancellationToken) =>
        Visibility.TryAsync(async () =>
        {
            var network = await session.Inventory.NetworkAsync(networkId, cancellationToken).ConfigureAwait(false);
            if (network is null)
                problems.Add($"{prefix}networkId", $"there is no network {networkId}.");
            else if (Placement.ExcludesPool(network.Pool))
                problems.Add($"{prefix}networkId", $"the network '{network.Name}' is of pool {network.Pool?.Name}, the machine of {Placement.Pool?.Name}.");
            else if (ipAddress is not null && network.Vpc is null)
                problems.Add($"{prefix}ipAddress", $"can only be asked for on a network of a VPC, and '{network.Name}' is none. Leave it out.");
        });

    public async Task CheckIsoAsync(string? isoId, CancellationToken cancellationToken)
    {
        if (isoId is not { Length: > 0 } id)
            return;
        await Visibility.TryAsync(async () =>
        {
            var image = await session.Inventory.ImageAsync(id, cancellationToken).ConfigureAwait(false);
            var repository = image?.StorageRepository?.Id is { } repositoryId
                ? await session.Inventory.RepositoryAsync(repositoryId, cancellationToken).ConfigureAwait(false)
                : null;
            if (image is null)
                problems.Add("iso", $"there is no virtual disk {id}.");
            else if (repository is { HoldsImages: false })
                problems.Add("iso", $"'{image.Name}' is no ISO image: it lies on '{repository.Name}' of type {repository.StorageType}.");
            else if (Placement.ExcludesPool(repository?.Pool))
                problems.Add("iso", $"the image '{image.Name}' is of pool {repository?.Pool?.Name}, the machine of {Placement.Pool?.Name}.");
        }).ConfigureAwait(false);
    }

    /// <param name="property">The input that is to blame.</param>
    /// <param name="repositoryId">The repository.</param>
    /// <param name="bytes">Space that is needed on it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task CheckRepositoryAsync(string property, string? repositoryId, long bytes, CancellationToken cancellationToken)
    {
        if (repositoryId is not { } id)
            return;
        await Visibility.TryAsync(async () =>
        {
            var repository = await session.Inventory.RepositoryAsync(id, cancellationToken).ConfigureAwait(false);
            if (repository is null)
                problems.Add(property, $"there is no storage repository {id}.");
            else if (repository.HoldsImages)
                problems.Add(property, $"the storage repository '{repository.Name}' is for ISO images only.");
            else if (Placement.ExcludesPool(repository.Pool))
            {
                problems.Add(
                    property,
                    $"the storage repository '{repository.Name}' is of pool {repository.Pool?.Name}, the machine of {Placement.Pool?.Name}.");
            }
            else if (repository.MaintenanceMode)
                problems.Add(property, $"the storage repository '{repository.Name}' is in maintenance.");
            else if (repository.FreeCapacity < bytes)
                problems.Add(property, $"the storage repository '{repository.Name}' has {repository.FreeCapacity} bytes free, {bytes} are needed.");
        }).ConfigureAwait(false);
    }

    /// <param name="hostId">The host that is asked for, or null for any of the pool.</param>
    /// <param name="memory">Memory that the machine needs, in bytes.</param>
    /// <param name="machine">The machine, when it exists: what it uses on its host it can go on using there.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task CheckHostsAsync(string? hostId, long memory, VirtualMachine? machine, CancellationToken cancellationToken)
    {
        if (Placement.Pool?.Id is not { } pool)
            return;
        await Visibility.TryAsync(async () =>
        {
            var hosts = await session.Inventory.HostsAsync(pool, cancellationToken).ConfigureAwait(false);
            if (hostId is null)
            {
                var free = hosts
                    .Where(host => host.UpdateData?.MaintenanceMode != true)
                    .Select(host => Free(host, machine))
                    .DefaultIfEmpty(long.MaxValue)
                    .Max();
                if (free < memory)
                    problems.Add("memory", $"no host of pool {Placement.Pool.Name} has {memory} bytes free; the most is {free}.");
            }
            else if (hosts.FirstOrDefault(host => host.Id == hostId) is not { } chosen)
                problems.Add("hostId", $"there is no host {hostId} in pool {Placement.Pool.Name}.");
            else if (chosen.UpdateData?.MaintenanceMode == true)
                problems.Add("hostId", $"the host '{chosen.Name}' is in maintenance.");
            else if (Free(chosen, machine) is var left && left < memory)
                problems.Add("hostId", $"the host '{chosen.Name}' has {left} bytes of memory free, {memory} are needed.");
        }).ConfigureAwait(false);
    }

    private static long Free(Host host, VirtualMachine? machine) => host.Metrics?.Memory is { } memory
        ? memory.Size - memory.Usage + (machine is { IsRunning: true } && machine.Host?.Id == host.Id ? machine.Memory : 0)
        : long.MaxValue;
}
