using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Kubernetes.Api;

/// <summary>
/// The API of one cluster. Whatever is not answered by an API server is an <see cref="UnreachableException"/>; what an API server
/// refuses is an <see cref="ApiException"/>.
/// </summary>
internal interface IClusterClient
{
    /// <summary>Reads any address; null when the API server says that there is nothing.</summary>
    Task<JsonObject?> GetAsync(string address, CancellationToken cancel);

    /// <summary>Reads an object; null when the API server says that there is none.</summary>
    Task<JsonObject?> GetAsync(ApiKind kind, ObjectKey key, CancellationToken cancel) => GetAsync(kind.Address(key), cancel);

    /// <summary>Lists objects.</summary>
    /// <param name="kind">Of which kind.</param>
    /// <param name="namespace">Where; null for everywhere.</param>
    /// <param name="query">Which of them, as <c>labelSelector</c> or <c>fieldSelector</c> and their value.</param>
    /// <param name="cancel">Ends it.</param>
    Task<IReadOnlyList<JsonObject>> ListAsync(ApiKind kind, string? @namespace, (string Selector, string Value) query, CancellationToken cancel);

    /// <summary>Makes an object, or changes it, as server-side apply does.</summary>
    Task<Applied> ApplyAsync(ApiKind kind, ObjectKey key, JsonObject wanted, ApplyOptions options, CancellationToken cancel);

    /// <summary>Makes or overwrites an object as a whole.</summary>
    Task PutAsync(ApiKind kind, ObjectKey key, JsonObject wanted, CancellationToken cancel);

    /// <summary>Asks for the end of an object; false when there is none.</summary>
    Task<bool> DeleteAsync(ApiKind kind, ObjectKey key, Propagation propagation, CancellationToken cancel);

    /// <summary>What becomes of an object, from a version of it on, until the server ends the stream; null for one that is gone.</summary>
    IAsyncEnumerable<JsonObject?> WatchAsync(ApiKind kind, ObjectKey key, string resourceVersion, CancellationToken cancel);
}
