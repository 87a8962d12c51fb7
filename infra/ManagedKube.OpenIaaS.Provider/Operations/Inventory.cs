using ManagedKube.OpenIaaS.Backup;
using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Marketplace;
using ManagedKube.OpenIaaS.Provider.Functions;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>
/// What the platform has put there, read once and remembered. Null: there is no such object. Its capacities are as they were
/// when they were read.
/// </summary>
internal sealed class Inventory(OpenIaaSClient client, LookupCache lookups)
{
    private static readonly string[] ImageTypes = ["iso", "nfs_iso"];

    public Task<Template?> TemplateAsync(string id, CancellationToken cancellationToken) =>
        lookups.GetAsync($"template {id}", cancel => client.Templates.FindAsync(id, cancel), cancellationToken);

    public Task<MarketplaceItemInfo?> ItemAsync(string id, CancellationToken cancellationToken) =>
        lookups.GetAsync($"item {id}", cancel => client.Marketplace.FindInfoAsync(id, cancel), cancellationToken);

    public Task<StorageRepository?> RepositoryAsync(string id, CancellationToken cancellationToken) =>
        lookups.GetAsync($"repository {id}", cancel => client.StorageRepositories.FindAsync(id, cancel), cancellationToken);

    public Task<Network?> NetworkAsync(string id, CancellationToken cancellationToken) =>
        lookups.GetAsync($"network {id}", cancel => client.Networks.FindAsync(id, cancel), cancellationToken);

    public Task<BackupPolicy?> PolicyAsync(string id, CancellationToken cancellationToken) =>
        lookups.GetAsync($"policy {id}", cancel => client.BackupPolicies.FindAsync(id, cancel), cancellationToken);

    public Task<IReadOnlyList<Host>> HostsAsync(string poolId, CancellationToken cancellationToken) =>
        lookups.GetAsync($"hosts {poolId}", cancel => client.Hosts.ListAsync(new InventoryFilter { PoolId = poolId }, cancel), cancellationToken);

    /// <summary>A virtual disk as it was when it was first asked for: only good for ISO images, which nobody changes.</summary>
    public Task<VirtualDisk?> ImageAsync(string id, CancellationToken cancellationToken) =>
        lookups.GetAsync($"image {id}", cancel => client.VirtualDisks.FindAsync(id, cancel), cancellationToken);

    /// <summary>The ISO images of a pool.</summary>
    public Task<IReadOnlyList<VirtualDisk>> ImagesAsync(string poolId, CancellationToken cancellationToken) =>
        lookups.GetAsync($"images {poolId}", cancel => ListImagesAsync(poolId, cancel), cancellationToken);

    private async Task<IReadOnlyList<VirtualDisk>> ListImagesAsync(string poolId, CancellationToken cancellationToken)
    {
        var images = new List<VirtualDisk>();
        foreach (var repository in await client.StorageRepositories.ListAsync(
            new InventoryFilter { PoolId = poolId, Types = ImageTypes }, cancellationToken).ConfigureAwait(false))
        {
            images.AddRange(await client.VirtualDisks.ListAsync(
                new VirtualDiskFilter { StorageRepositoryId = repository.Id }, cancellationToken).ConfigureAwait(false));
        }

        return images;
    }
}
