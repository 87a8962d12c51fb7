using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Storage;

/// <summary>Snapshots of volumes: their kinds, and the controller that is the same for all storage drivers.</summary>
internal sealed class SnapshotController : Addon
{
    private const string Name = "snapshot-controller";

    private static readonly ChartSource Chart = ChartSource.Http(Name, "https://piraeus.io/helm-charts");

    /// <param name="context">What it is made with.</param>
    /// <param name="ready">When nodes take pods.</param>
    public SnapshotController(AddonContext context, Resource ready)
        : base(nameof(SnapshotController), Name, context, ready)
    {
        // Its kinds go with it, and with them every snapshot.
        _ = Install(Chart, new ReleaseSettings { Name = Name, Namespace = NamespaceNames.System, HoldsData = true }, ValuesOf(context.Plan));
        RegisterOutputs();
    }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan) => new()
    {
        { "installCRDs", true },
        { "controller.replicaCount", plan.IsProduction() ? 2 : 1 },
        { "controller.priorityClassName", SystemPriority.Cluster },
        { "controller.args.featureGates", "CSIVolumeGroupSnapshot=false" },
        { "controller.resources", Resources("10m", "32Mi", "128Mi") },
        { "controller.pdb.maxUnavailable", 1 },
    };
}
