using System.Net;
using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>
/// Buckets, addressed by name (API reference 4.2). A read of one that does not exist may answer 403, so that only a complete
/// list proves anything. Every write returns when its activity has completed. All failures are <see cref="OpenIaaSException"/>.
/// </summary>
public sealed class BucketApi
{
    private const string Root = "storage/object/v1/buckets";
    private readonly ApiTransport _api;
    private readonly OrderingApi _orders;
    private readonly ObjectReader<Bucket> _reader;

    internal BucketApi(ApiTransport api, OrderingApi orders)
    {
        _api = api;
        _orders = orders;
        _reader = new(api, Root, OpenIaaSJson.Default.Bucket, OpenIaaSJson.Default.ListBucket, bucket => bucket.Name, HttpStatusCode.Forbidden);
    }

    /// <summary>The bucket, or null on a 404 or 403, which alone does not prove that it is gone.</summary>
    public Task<Bucket?> FindAsync(string name, CancellationToken cancellationToken) => _reader.FindAsync(name, cancellationToken);

    /// <summary>The bucket, or null when it is proved to be gone: not found by name and missing in a complete list.</summary>
    public Task<Bucket?> FindOrProveAbsentAsync(string name, CancellationToken cancellationToken) =>
        _reader.FindOrProveAbsentAsync(name, cancellationToken);

    /// <summary>All buckets of the tenant.</summary>
    public Task<IReadOnlyList<Bucket>> ListAsync(CancellationToken cancellationToken) => _reader.ListAsync(Root, cancellationToken);

    /// <summary>Makes a bucket and returns its UUID.</summary>
    public Task<string> CreateAsync(NewBucket bucket, CancellationToken cancellationToken) =>
        _orders.CreateAsync(Root, bucket, OpenIaaSJson.Default.NewBucket, cancellationToken);

    /// <summary>Changes from where a bucket can be reached.</summary>
    public Task ChangeAccessAsync(string name, BucketAccess access, CancellationToken cancellationToken) =>
        _orders.PutAsync($"{Path(name)}/whitelist", access, OpenIaaSJson.Default.BucketAccess, cancellationToken);

    /// <summary>Changes whether a bucket keeps former versions.</summary>
    /// <param name="name">Name of the bucket.</param>
    /// <param name="status"><see cref="VersioningStatus.Enabled"/> or <see cref="VersioningStatus.Suspended"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task ChangeVersioningAsync(string name, string status, CancellationToken cancellationToken) =>
        _orders.PutAsync($"{Path(name)}/versioning", new BucketVersioning(status), OpenIaaSJson.Default.BucketVersioning, cancellationToken);

    /// <summary>Deletes a bucket, which must be empty.</summary>
    public Task DeleteAsync(string name, CancellationToken cancellationToken) => _orders.DeleteAsync(Path(name), cancellationToken);

    /// <summary>The objects of a bucket.</summary>
    /// <param name="name">Name of the bucket.</param>
    /// <param name="folderPath">Only those in this folder; null for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<IReadOnlyList<BucketFile>> ListFilesAsync(string name, string? folderPath, CancellationToken cancellationToken) => _api.ListAsync(
        new PathQuery($"{Path(name)}/files").With("folderPath", folderPath).ToString(), OpenIaaSJson.Default.ListBucketFile, cancellationToken);

    /// <summary>The roles that storage accounts have in a bucket.</summary>
    public Task<IReadOnlyList<BucketGrant>> ListGrantsAsync(string name, CancellationToken cancellationToken) =>
        _api.ListStrictAsync($"{Path(name)}/storage_accounts", OpenIaaSJson.Default.ListBucketGrant, cancellationToken);

    /// <summary>Gives a storage account a role.</summary>
    /// <param name="name">Name of the bucket.</param>
    /// <param name="role">One of <see cref="BucketRole"/>.</param>
    /// <param name="storageAccount">Name of the account.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task GrantAsync(string name, string role, string storageAccount, CancellationToken cancellationToken) =>
        _orders.PostAsync($"{Path(name)}/grant/{Uri.EscapeDataString(role)}/to/{Uri.EscapeDataString(storageAccount)}", cancellationToken);

    /// <summary>Takes a role from a storage account.</summary>
    /// <param name="name">Name of the bucket.</param>
    /// <param name="role">One of <see cref="BucketRole"/>.</param>
    /// <param name="storageAccount">Name of the account.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task RevokeAsync(string name, string role, string storageAccount, CancellationToken cancellationToken) =>
        _orders.DeleteAsync($"{Path(name)}/revoke/{Uri.EscapeDataString(role)}/to/{Uri.EscapeDataString(storageAccount)}", cancellationToken);

    private static string Path(string name) => $"{Root}/{Uri.EscapeDataString(name)}";
}
