using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Kubernetes.Manifests;

/// <summary>Where manifests are read from.</summary>
internal interface IManifestSource
{
    /// <summary>Reads the objects of a manifest.</summary>
    /// <param name="file">Its path or address.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="Pulumi.ProviderHost.ProviderException">It cannot be read.</exception>
    Task<ImmutableArray<JsonObject>> ReadAsync(string file, CancellationToken cancel);
}
