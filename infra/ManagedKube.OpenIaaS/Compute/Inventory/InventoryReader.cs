using System.Text.Json.Serialization.Metadata;
using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>Reads one kind of object that is only looked up here: pools, hosts, networks, repositories, templates.</summary>
/// <typeparam name="T">The kind of object.</typeparam>
public sealed class InventoryReader<T>
    where T : class
{
    private readonly ApiTransport _api;
    private readonly string _path;
    private readonly JsonTypeInfo<T> _type;
    private readonly JsonTypeInfo<List<T>> _listType;

    internal InventoryReader(ApiTransport api, string path, JsonTypeInfo<T> type, JsonTypeInfo<List<T>> listType)
    {
        _api = api;
        _path = path;
        _type = type;
        _listType = listType;
    }

    /// <summary>The object, or null when the API answers 404.</summary>
    /// <param name="id">UUID.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="OpenIaaSException">The read failed, or is not allowed.</exception>
    public Task<T?> FindAsync(string id, CancellationToken cancellationToken) =>
        _api.FindAsync($"{_path}/{Uri.EscapeDataString(id)}", _type, cancellationToken);

    /// <summary>All objects that the filter lets through.</summary>
    /// <param name="filter">Narrows the list.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="OpenIaaSException">The read failed, or is not allowed.</exception>
    public Task<IReadOnlyList<T>> ListAsync(InventoryFilter filter, CancellationToken cancellationToken) =>
        _api.ListAsync(filter.On(_path), _listType, cancellationToken);
}
