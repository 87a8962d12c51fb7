using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Storage;

/// <summary>What makes Ceph's volumes usable by pods. From Rook 1.20 on its operator does not bring it any more.</summary>
internal sealed class CephCsiDrivers : Addon
{
    private const string Name = "ceph-csi-drivers";

    private static readonly ChartSource Chart = ChartSource.Http(Name, "https://ceph.github.io/ceph-csi-operator");

    /// <param name="context">What it is made with.</param>
    /// <param name="rook">Brings its kinds and the names of its images.</param>
    public CephCsiDrivers(AddonContext context, Resource rook)
        : base(nameof(CephCsiDrivers), Name, context, rook)
    {
        // Without the drivers no volume can be mounted.
        _ = Install(Chart, new ReleaseSettings { Name = Name, Namespace = NamespaceNames.Rook, HoldsData = true }, ValuesOf(context.Plan));
        RegisterOutputs();
    }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan) => new()
    {
        { "operatorConfig.namespace", NamespaceNames.Rook },
        { "operatorConfig.driverSpecDefaults.clusterName", plan.Names.ClusterName },
        { "operatorConfig.driverSpecDefaults.snapshotPolicy", "volumeSnapshot" },
        { "operatorConfig.driverSpecDefaults.imageSet.name", "rook-csi-operator-image-set-configmap" },
        { "operatorConfig.driverSpecDefaults.nodePlugin.priorityClassName", SystemPriority.Node },
        { "operatorConfig.driverSpecDefaults.controllerPlugin.priorityClassName", SystemPriority.Cluster },
        { "operatorConfig.driverSpecDefaults.controllerPlugin.replicas", Replicas(plan) },
        { "drivers.rbd", Driver(plan, CephNames.BlockDriver) },
        { "drivers.cephfs", Driver(plan, CephNames.FileDriver) },
        { "drivers.nfs.enabled", false },
        { "drivers.nvmeof.enabled", false },
    };

    // What a driver leaves out has its own default, not that of all drivers.
    private static ChartValues Driver(ClusterPlan plan, string name) => new()
    {
        { "enabled", true },
        { "name", name },
        { "snapshotPolicy", "volumeSnapshot" },
        { "clusterName", plan.Names.ClusterName },
        { "enableMetadata", true },
        { "nodePlugin.priorityClassName", SystemPriority.Node },
        // Volumes are mounted on every node.
        { "nodePlugin.tolerations", List(Scheduling.TolerateAll()) },
        { "nodePlugin.resources.plugin", Resources("20m", "64Mi", "512Mi") },
        { "controllerPlugin.replicas", Replicas(plan) },
        { "controllerPlugin.priorityClassName", SystemPriority.Cluster },
        { "controllerPlugin.resources.plugin", Resources("20m", "64Mi", "512Mi") },
    };

    private static int Replicas(ClusterPlan plan) => plan.IsProduction() ? 2 : 1;
}
