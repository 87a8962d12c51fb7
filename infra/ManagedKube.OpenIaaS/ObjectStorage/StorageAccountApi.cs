using System.Net;
using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>
/// Storage accounts, addressed by name (API reference 4.2). A read of one that does not exist may answer 403, so that only a
/// complete list proves anything. All failures are <see cref="OpenIaaSException"/>.
/// </summary>
public sealed class StorageAccountApi
{
    private const string Root = "storage/object/v1/storage_accounts";
    private readonly ApiTransport _api;
    private readonly OrderingApi _orders;
    private readonly ObjectReader<StorageAccount> _reader;

    internal StorageAccountApi(ApiTransport api, OrderingApi orders)
    {
        _api = api;
        _orders = orders;
        _reader = new(
            api, Root, OpenIaaSJson.Default.StorageAccount, OpenIaaSJson.Default.ListStorageAccount, account => account.Name, HttpStatusCode.Forbidden);
    }

    /// <summary>The account, or null on a 404 or 403, which alone does not prove that it is gone.</summary>
    public Task<StorageAccount?> FindAsync(string name, CancellationToken cancellationToken) => _reader.FindAsync(name, cancellationToken);

    /// <summary>The account, or null when it is proved to be gone: not found by name and missing in a complete list.</summary>
    public Task<StorageAccount?> FindOrProveAbsentAsync(string name, CancellationToken cancellationToken) =>
        _reader.FindOrProveAbsentAsync(name, cancellationToken);

    /// <summary>All accounts of the tenant.</summary>
    public Task<IReadOnlyList<StorageAccount>> ListAsync(CancellationToken cancellationToken) => _reader.ListAsync(Root, cancellationToken);

    /// <summary>Makes an account at once and returns its key, whose secret is shown this once.</summary>
    public Task<StorageAccountKey> CreateAsync(string name, CancellationToken cancellationToken) => _api.MakeAsync(
        Root,
        new NewStorageAccount(name),
        OpenIaaSJson.Default.NewStorageAccount,
        OpenIaaSJson.Default.StorageAccountKey,
        [HttpStatusCode.OK, HttpStatusCode.Created],
        cancellationToken);

    /// <summary>Deletes an account, and returns when its activity has completed.</summary>
    public Task DeleteAsync(string name, CancellationToken cancellationToken) =>
        _orders.DeleteAsync($"{Root}/{Uri.EscapeDataString(name)}", cancellationToken);

    /// <summary>The roles that an account has in buckets. A new grant may show here before it shows on its bucket.</summary>
    public Task<IReadOnlyList<BucketGrant>> ListGrantsAsync(string name, CancellationToken cancellationToken) =>
        _api.ListStrictAsync($"{Root}/{Uri.EscapeDataString(name)}/buckets", OpenIaaSJson.Default.ListBucketGrant, cancellationToken);
}
