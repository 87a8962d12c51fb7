using ManagedKube.Engine.Providers.Kubernetes.Charts;
using ManagedKube.Engine.Providers.Kubernetes.Configuration;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>Chooses what brings charts into a cluster.</summary>
internal static class ChartInstallers
{
    /// <summary>
    /// Names the catalog of charts to be used in place of Helm and of chart repositories: <c>built-in</c>. It knows only what a chart brings, not
    /// the chart, which is enough for a cluster that runs nothing, and for no other.
    /// </summary>
    public const string CatalogVariable = "MK_CHART_CATALOG";

    /// <summary>What to do where there is no Helm.</summary>
    public const string NoHelm =
        $"helm is not on the PATH, so no chart can be installed. Install Helm 3.14 or newer. For a simulated cluster set {CatalogVariable}={BuiltIn}.";

    private const string BuiltIn = "built-in";

    /// <exception cref="ProviderException">There is nothing that could.</exception>
    public static IChartInstaller For(ClusterConnection cluster, Func<string, string?> environment, string folder, IEngineLog log)
    {
        if (UsesCatalog(environment))
            return new CatalogInstaller(cluster, EmbeddedChartCatalog.Instance, log);
        return HelmCommand.Find(environment) is { } helm
            ? new HelmCommand(helm, cluster, environment, folder, log)
            : throw new ProviderException(NoHelm, nothingHappened: true);
    }

    /// <summary>Whether something could bring charts.</summary>
    /// <exception cref="ProviderException">The environment names a catalog that does not exist.</exception>
    public static bool Exists(Func<string, string?> environment) => UsesCatalog(environment) || HelmCommand.Find(environment) is not null;

    /// <summary>Whether the catalog stands for charts and manifests.</summary>
    /// <exception cref="ProviderException">The environment names another one.</exception>
    public static bool UsesCatalog(Func<string, string?> environment) => environment(CatalogVariable) switch
    {
        null or "" => false,
        BuiltIn => true,
        var catalog => throw new ProviderException($"{CatalogVariable} is '{catalog}', but the only catalog of charts is '{BuiltIn}'.", nothingHappened: true),
    };
}
