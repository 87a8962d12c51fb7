using ManagedKube.Engine.Providers.Kubernetes.Charts;
using ManagedKube.Engine.Providers.Kubernetes.Helm;

namespace ManagedKube.Engine.Providers.Kubernetes.Manifests;

/// <summary>Chooses where manifests are read from: the same catalog as charts, or the file that is named.</summary>
internal static class ManifestSources
{
    /// <exception cref="Pulumi.ProviderHost.ProviderException">The environment names a catalog that does not exist.</exception>
    public static IManifestSource For(Func<string, string?> environment, string folder) =>
        ChartInstallers.UsesCatalog(environment) ? new CatalogManifests(EmbeddedChartCatalog.Instance) : new ManifestFiles(environment, folder);
}
