using System.Net;
using System.Text.Json.Serialization.Metadata;

namespace ManagedKube.OpenIaaS.Http;

/// <summary>Reads of one kind of object that is also written, with proof of absence (API reference 3.16).</summary>
/// <param name="api">The connection.</param>
/// <param name="root">The path of the list.</param>
/// <param name="type">How an object is read.</param>
/// <param name="listType">How the list is read.</param>
/// <param name="id">What the path of an object ends in.</param>
/// <param name="alsoAbsent">Statuses beside 404 that a by-id read answers for what does not exist (API reference 1.4).</param>
internal sealed class ObjectReader<T>(
    ApiTransport api,
    string root,
    JsonTypeInfo<T> type,
    JsonTypeInfo<List<T>> listType,
    Func<T, string> id,
    params IReadOnlyList<HttpStatusCode> alsoAbsent)
    where T : class
{
    public Task<T?> FindAsync(string objectId, CancellationToken cancellationToken) =>
        api.FindAsync($"{root}/{Uri.EscapeDataString(objectId)}", type, alsoAbsent, cancellationToken);

    public Task<IReadOnlyList<T>> ListAsync(string path, CancellationToken cancellationToken) =>
        api.ListStrictAsync(path, listType, cancellationToken);

    /// <summary>The object, or null when a 404 by id and a complete unfiltered list agree that it is gone.</summary>
    public async Task<T?> FindOrProveAbsentAsync(string objectId, CancellationToken cancellationToken)
    {
        if (await FindAsync(objectId, cancellationToken).ConfigureAwait(false) is { } found)
            return found;
        var all = await ListAsync(root, cancellationToken).ConfigureAwait(false);
        return all.All(item => id(item) != objectId)
            ? null
            : throw new OpenIaaSException(
                OpenIaaSErrorKind.Inconclusive, $"The object {objectId} is not found, yet the list of all objects still holds it.")
            {
                Request = $"GET {root}/{objectId}",
                Remedy = "It is not taken as deleted. Try again in a minute.",
            };
    }
}
