using ManagedKube.Components.Addons.Framework;
using ManagedKube.Components.Nodes;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;

namespace ManagedKube.Components.Addons.Storage;

/// <summary>Ceph itself with its pools, storage classes and snapshot classes. It is there once Ceph is well.</summary>
internal sealed class CephCluster : Addon
{
    /// <summary>The user of Ceph's console.</summary>
    public const string DashboardUser = "admin";

    private const string Name = "rook-ceph-cluster";
    private const string DashboardSecret = "rook-ceph-dashboard-password";

    // Rook releases both charts together.
    private static readonly ChartSource Chart = new("rook-ceph", Name, "https://charts.rook.io/release");

    /// <param name="context">What it is made with.</param>
    /// <param name="nodes">The nodes, whose driver waits for Ceph.</param>
    /// <param name="drivers">The drivers that its storage classes are of.</param>
    public CephCluster(AddonContext context, ClusterNodes nodes, CephCsiDrivers drivers)
        : base(nameof(CephCluster), Name, context, drivers)
    {
        var settings = new ReleaseSettings { Name = Name, Namespace = PlatformNamespaces.Rook, Timeout = TimeSpan.FromMinutes(20), HoldsData = true };
        var version = context.Version("ceph");
        var release = Install(Chart, settings, CephClusterValues.Of(context.Plan, version));
        var well = nodes.AwaitStorage($"rook {context.Version(Chart.Component)}, ceph {version}", release, this);
        DashboardPassword = Secret
            .Get($"{context.Code}-ceph-dashboard", well.Id.Apply(_ => $"{PlatformNamespaces.Rook}/{DashboardSecret}"), Options(well))
            .Text("password");
        RegisterOutputs();
    }

    /// <summary>His password, which Rook makes; a secret.</summary>
    public Output<string> DashboardPassword { get; }
}
