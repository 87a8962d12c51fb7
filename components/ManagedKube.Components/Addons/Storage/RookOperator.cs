using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Storage;

/// <summary>The operator of Ceph, and that of its storage drivers.</summary>
internal sealed class RookOperator : Addon
{
    private const string DisksAnnotation = $"{ClusterNames.PublicZone}/ceph-disks";

    private static readonly ChartSource Chart = ChartSource.Http("rook-ceph", "https://charts.rook.io/release");

    /// <param name="context">What it is made with.</param>
    /// <param name="machines">The zones and roles of nodes become part of Ceph's map, so all of them have to be known, and their disks are taken.</param>
    /// <param name="snapshots">The kinds of snapshots, which Ceph's snapshot classes are of.</param>
    public RookOperator(AddonContext context, IEnumerable<Resource> machines, SnapshotController snapshots)
        : base(nameof(RookOperator), "rook-ceph", context, [.. machines, snapshots])
    {
        var settings = new ReleaseSettings { Name = "rook-ceph", Namespace = NamespaceNames.Rook, Timeout = TimeSpan.FromMinutes(15), HoldsData = true };
        _ = Install(Chart, settings, ValuesOf(context.Plan));
        RegisterOutputs();
    }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan)
    {
        var values = new ChartValues
        {
            { "crds.enabled", true },
            { "currentNamespaceOnly", true },
            { "monitoring.enabled", plan.IsMonitored() },
            { "resources", Resources(memory: "256Mi", memoryLimit: "1Gi") },
            { "priorityClassName", SystemPriority.Cluster },
            { "csi.serviceMonitor.enabled", plan.IsMonitored() },
            { "ceph-csi-operator.kubernetesClusterDomain", plan.Names.InternalDomain },
            { "ceph-csi-operator.controllerManager.manager.resources", Resources(memoryLimit: "256Mi") },
            // It looks for new disks of known nodes only when it starts, so that other disks have to make other pods of it.
            { "annotations", Literal((DisksAnnotation, $"{plan.Ceph.Carriers.Length} x {string.Join('+', plan.Definition.Ceph.DisksGb)} GB")) },
        };
        if (plan.IsMonitored())
            values.Add("csi.serviceMonitor.interval", "30s");
        if (StoragePlacement.IsDedicated(plan))
            values.Add("tolerations", StoragePlacement.Tolerations());
        return values;
    }
}
