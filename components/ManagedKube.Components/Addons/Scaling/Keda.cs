using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Scaling;

/// <summary>
/// Scales the client's workloads by what happens outside of them (an option). It is the cluster's only provider of external metrics, of which
/// Kubernetes takes one.
/// </summary>
internal sealed class Keda : Addon
{
    private const string Name = "keda";

    private static readonly ChartSource Chart = ChartSource.Http(Name, "https://kedacore.github.io/charts");

    /// <param name="context">What it is made with.</param>
    /// <param name="after">The monitoring, which reads its metrics.</param>
    public Keda(AddonContext context, params IEnumerable<Resource> after)
        : base(nameof(Keda), Name, context, after)
    {
        // Its kinds go with it, and with them whatever clients have declared of them.
        _ = Install(Chart, new ReleaseSettings { Name = Name, Namespace = NamespaceNames.Keda, HoldsData = true }, ValuesOf(context.Plan));
        RegisterOutputs();
    }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan) => new()
    {
        { "clusterDomain", plan.Names.InternalDomain },
        { "operator.replicaCount", plan.IsProduction() ? 2 : 1 },
        { "resources.operator", Resources("50m", "128Mi", "512Mi") },
        { "resources.metricServer", Resources("50m", "128Mi", "512Mi") },
        { "resources.webhooks", Resources("10m", "32Mi", "128Mi") },
        { "prometheus.operator", Metrics.Of(plan) },
        { "prometheus.metricServer", Metrics.Of(plan) },
    };
}
