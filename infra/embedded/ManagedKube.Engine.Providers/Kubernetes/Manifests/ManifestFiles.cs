using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Configuration;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Kubernetes.Manifests;

/// <summary>Manifests on disk or on the web.</summary>
/// <param name="environment">The environment of the operation, which may name a proxy.</param>
/// <param name="folder">The folder of the program, to which paths are relative.</param>
internal sealed class ManifestFiles(Func<string, string?> environment, string folder) : IManifestSource
{
    public async Task<ImmutableArray<JsonObject>> ReadAsync(string file, CancellationToken cancel)
    {
        try
        {
            return [.. YamlJson.ReadMaps(await TextAsync(file, cancel).ConfigureAwait(false)).SelectMany(Items)];
        }
        catch (FormatException e)
        {
            throw new ProviderException($"The manifest {file} cannot be used: {e.Message}.", nothingHappened: true, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or HttpRequestException)
        {
            throw new ProviderException($"The manifest {file} cannot be read: {e.Message}", nothingHappened: true, e);
        }
    }

    // A List is not an object of its own.
    private static IEnumerable<JsonObject> Items(JsonObject document) =>
        document.Text("kind") is { } kind && kind.EndsWith("List", StringComparison.Ordinal) && document["items"] is JsonArray ? document.Items("items")
        : document.Count == 0 ? []
        : document.Text("kind") is not null && document.Text("apiVersion") is not null && document.Map("metadata").Text("name") is not null ? [document]
        : throw new FormatException("a document of it has no apiVersion, kind and metadata.name");

    private async Task<string> TextAsync(string file, CancellationToken cancel)
    {
        if (!Uri.TryCreate(file, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            return await File.ReadAllTextAsync(Path.Combine(folder, file), cancel).ConfigureAwait(false);
        using var client = new HttpClient(new SocketsHttpHandler { Proxy = Proxy.Of(environment) });
        return await client.GetStringAsync(address, cancel).ConfigureAwait(false);
    }
}
