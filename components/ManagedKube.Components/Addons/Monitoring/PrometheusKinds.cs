using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning.Platform;
using Pulumi;

namespace ManagedKube.Components.Addons.Monitoring;

/// <summary>
/// The kinds of Prometheus' operator. Charts that come long before Prometheus describe with them what is to be measured; they need the API
/// server only, so they are there before the network.
/// </summary>
internal sealed class PrometheusKinds : Addon
{
    private const string Name = "prometheus-operator-crds";

    private static readonly ChartSource Chart = ChartSource.Http(Name, "https://prometheus-community.github.io/helm-charts");

    /// <param name="context">What it is made with.</param>
    /// <param name="foundation">Makes its namespace.</param>
    public PrometheusKinds(AddonContext context, Resource foundation)
        : base(nameof(PrometheusKinds), Name, context, foundation)
    {
        _ = Install(Chart, new ReleaseSettings { Name = Name, Namespace = NamespaceNames.Monitoring, Await = false, HoldsData = true }, []);
        RegisterOutputs();
    }
}
