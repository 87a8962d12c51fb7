using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Monitoring;

/// <summary>Collects the logs of pods, and what control planes note of the use of the API, on every node.</summary>
internal sealed class Alloy : Addon
{
    private const string Name = "alloy";
    private const string Data = "/var/lib/alloy";
    private const string DataVolume = "alloy-data";

    private static readonly ChartSource Chart = ChartSource.Http(Name, "https://grafana.github.io/helm-charts");

    /// <param name="context">What it is made with.</param>
    /// <param name="loki">Takes what it collects.</param>
    public Alloy(AddonContext context, Resource loki)
        : base(nameof(Alloy), Name, context, loki)
    {
        _ = Install(Chart, new ReleaseSettings { Name = Name, Namespace = NamespaceNames.Monitoring }, ValuesOf(context.Plan));
        RegisterOutputs();
    }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan) => new()
    {
        { "crds.create", false },
        { "alloy.enableReporting", false },
        { "alloy.storagePath", Data },
        { "alloy.mounts.varlog", true },
        { "alloy.mounts.extra", List(new ChartValues { { "name", DataVolume }, { "mountPath", Data } }) },
        // The logs belong to root, and to nobody else.
        { "alloy.securityContext.runAsUser", 0 },
        { "alloy.securityContext.runAsGroup", 0 },
        { "alloy.securityContext.allowPrivilegeEscalation", false },
        { "alloy.securityContext.readOnlyRootFilesystem", true },
        { "alloy.securityContext.capabilities.drop", List("ALL") },
        { "alloy.securityContext.capabilities.add", List("DAC_READ_SEARCH") },
        { "alloy.resources", Resources("50m", "128Mi", "512Mi") },
        { "alloy.configMap.content", AlloyConfiguration.Of(plan) },
        { "controller.tolerations", List(Scheduling.TolerateAll()) },
        { "controller.priorityClassName", SystemPriority.Node },
        {
            "controller.volumes.extra",
            List(new ChartValues { { "name", DataVolume }, { "hostPath.path", Data }, { "hostPath.type", "DirectoryOrCreate" } })
        },
        { "serviceMonitor.enabled", true },
    };
}
