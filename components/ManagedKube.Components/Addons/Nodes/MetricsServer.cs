using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Nodes;

/// <summary>Tells what nodes and pods use at the moment: <c>kubectl top</c> and horizontal autoscaling.</summary>
internal sealed class MetricsServer : Addon
{
    private const string Name = "metrics-server";

    private static readonly ChartSource Chart = ChartSource.Http(Name, "https://kubernetes-sigs.github.io/metrics-server");

    /// <param name="context">What it is made with.</param>
    /// <param name="approver">It trusts no kubelet without a certificate.</param>
    public MetricsServer(AddonContext context, Resource approver)
        : base(nameof(MetricsServer), Name, context, approver)
    {
        _ = Install(Chart, new ReleaseSettings { Name = Name, Namespace = NamespaceNames.System }, ValuesOf(context.Plan));
        RegisterOutputs();
    }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan) => new()
    {
        { "replicas", plan.IsProduction() ? 2 : 1 },
        { "podDisruptionBudget.enabled", plan.IsProduction() },
        { "podDisruptionBudget.minAvailable", 1 },
        { "resources", Resources("50m", "128Mi", "384Mi") },
        { "topologySpreadConstraints", List(Scheduling.Spread("kubernetes.io/hostname", "ScheduleAnyway", "app.kubernetes.io/name", Name)) },
    };
}
