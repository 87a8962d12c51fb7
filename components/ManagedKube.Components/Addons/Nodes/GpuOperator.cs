using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Nodes;

/// <summary>
/// Offers the GPUs of bare-metal workers to pods (an option), with the RuntimeClass <c>nvidia</c>. The driver and the container toolkit are
/// Talos' own, since nothing may write to its file system.
/// </summary>
internal sealed class GpuOperator : Addon
{
    private const string Name = "gpu-operator";

    private static readonly ChartSource Chart = ChartSource.Http(Name, "https://helm.ngc.nvidia.com/nvidia");

    /// <param name="context">What it is made with.</param>
    /// <param name="after">When nodes take pods, and the kinds of Prometheus where the cluster has them.</param>
    public GpuOperator(AddonContext context, params IEnumerable<Resource> after)
        : base(nameof(GpuOperator), Name, context, after)
    {
        var settings = new ReleaseSettings { Name = Name, Namespace = NamespaceNames.GpuOperator, Timeout = TimeSpan.FromMinutes(15) };
        _ = Install(Chart, settings, ValuesOf(context.Plan));
        RegisterOutputs();
    }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan) => new()
    {
        { "driver.enabled", false },
        { "toolkit.enabled", false },
        // Where Talos' extensions put the driver.
        { "hostPaths.driverInstallDir", "/usr/local" },
        { "operator.resources", Resources("50m", "128Mi", "512Mi") },
        // Without the kinds of Prometheus the release would fail.
        { "dcgmExporter.serviceMonitor.enabled", plan.IsMonitored() },
        { "migManager.enabled", false },
        {
            "node-feature-discovery.worker.tolerations",
            List(new ChartValues { { "key", MachinePlan.GpuTaint }, { "operator", "Exists" }, { "effect", "NoSchedule" } })
        },
        // Else it would take a whole GPU for a moment at every start.
        { "validator.plugin.env", List(new ChartValues { { "name", "WITH_WORKLOAD" }, { "value", "false" } }) },
    };
}
