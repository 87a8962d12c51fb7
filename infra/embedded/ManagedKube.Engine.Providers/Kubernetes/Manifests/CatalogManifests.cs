using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Charts;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Kubernetes.Manifests;

/// <summary>What a catalog knows of manifests that are published on the web.</summary>
internal sealed class CatalogManifests(IChartCatalog catalog) : IManifestSource
{
    public Task<ImmutableArray<JsonObject>> ReadAsync(string file, CancellationToken cancel) =>
        catalog.Names.Select(catalog.Find)
            .Select(chart => chart!.PublishedAt(file) is { } version ? chart.DefinitionsOf(version) : ImmutableArray<JsonObject>.Empty)
            .FirstOrDefault(kinds => !kinds.IsEmpty) is { IsDefault: false } found
            ? Task.FromResult(found)
            : throw new ProviderException($"The catalog has no manifest that is published at {file}.", nothingHappened: true);
}
