using ManagedKube.Components.Addons.Framework;
using ManagedKube.Components.Nodes;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Components.Addons.Storage;

/// <summary>Ceph itself with its pools, storage classes and snapshot classes. It is there once Ceph is well.</summary>
internal sealed class CephCluster : Addon
{
    private const string Name = "rook-ceph-cluster";

    // Rook releases both charts together.
    private static readonly ChartSource Chart = new("rook-ceph", Name, "https://charts.rook.io/release");

    /// <param name="context">What it is made with.</param>
    /// <param name="nodes">The nodes, whose driver waits for Ceph.</param>
    /// <param name="drivers">The drivers that its storage classes are of.</param>
    public CephCluster(AddonContext context, ClusterNodes nodes, CephCsiDrivers drivers)
        : base(nameof(CephCluster), Name, context, drivers)
    {
        var settings = new ReleaseSettings { Name = Name, Namespace = NamespaceNames.Rook, Timeout = TimeSpan.FromMinutes(20), HoldsData = true };
        var version = context.Version("ceph");
        var release = Install(Chart, settings, CephClusterValues.Of(context.Plan, version));
        _ = nodes.AwaitStorage($"rook {context.Version(Chart.Component)}, ceph {version}", release, this);
        RegisterOutputs();
    }
}
