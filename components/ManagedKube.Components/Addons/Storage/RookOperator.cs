using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Storage;

/// <summary>The operator of Ceph, and that of its storage drivers.</summary>
internal sealed class RookOperator : Addon
{
    private static readonly ChartSource Chart = ChartSource.Http("rook-ceph", "https://charts.rook.io/release");

    /// <param name="context">What it is made with.</param>
    /// <param name="ready">The zones and roles of nodes become part of Ceph's map, so all of them have to be known.</param>
    /// <param name="snapshots">The kinds of snapshots, which Ceph's snapshot classes are of.</param>
    public RookOperator(AddonContext context, Resource ready, SnapshotController snapshots)
        : base(nameof(RookOperator), "rook-ceph", context, ready, snapshots)
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
        };
        if (plan.IsMonitored())
            values.Add("csi.serviceMonitor.interval", "30s");
        if (StoragePlacement.IsDedicated(plan))
            values.Add("tolerations", StoragePlacement.Tolerations());
        return values;
    }
}
