using System.Net;
using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>The object storage (API reference 4.2). All failures are <see cref="OpenIaaSException"/>.</summary>
public sealed class ObjectStorageApi
{
    private const string Root = "storage/object/v1";
    private readonly ApiTransport _api;

    internal ObjectStorageApi(ApiTransport api, OrderingApi orders)
    {
        _api = api;
        Buckets = new(api, orders);
        StorageAccounts = new(api, orders);
    }

    /// <summary>Buckets.</summary>
    public BucketApi Buckets { get; }

    /// <summary>Storage accounts.</summary>
    public StorageAccountApi StorageAccounts { get; }

    /// <summary>The namespace of the tenant, or null when it has none.</summary>
    public Task<StorageNamespace?> FindNamespaceAsync(CancellationToken cancellationToken) =>
        _api.FindAsync($"{Root}/namespaces", OpenIaaSJson.Default.StorageNamespace, cancellationToken);

    /// <summary>Makes a new global key; the one before is good no more.</summary>
    public Task<GlobalAccessKey> RenewGlobalAccessKeyAsync(CancellationToken cancellationToken) => _api.MakeAsync(
        $"{Root}/namespaces/access_key/renew",
        (object?)null,
        null,
        OpenIaaSJson.Default.GlobalAccessKey,
        [HttpStatusCode.OK, HttpStatusCode.Created],
        cancellationToken);

    /// <summary>The roles that grants may give.</summary>
    public Task<IReadOnlyList<StorageRole>> ListRolesAsync(CancellationToken cancellationToken) =>
        _api.ListAsync($"{Root}/roles", OpenIaaSJson.Default.ListStorageRole, cancellationToken);
}
