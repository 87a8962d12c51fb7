using ManagedKube.Components.Addons.Framework;
using ManagedKube.Components.Nodes;
using ManagedKube.Model.Planning.Platform;
using Pulumi;

namespace ManagedKube.Components.Addons.Storage;

/// <summary>Ceph itself with its pools, storage classes, snapshot classes and console. It is there once Ceph is well.</summary>
internal sealed class CephCluster : Addon
{
    private const string Name = "rook-ceph-cluster";

    // The name by which Rook looks for it. It makes one of its own only where there is none, and sets whatever it holds as the password.
    private const string ConsolePassword = "rook-ceph-dashboard-password";
    private const string ConsoleUser = "admin";

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
        var password = Password("ceph-dashboard").Result;
        var kept = Keep(ConsolePassword, NamespaceNames.Rook, new InputMap<string> { ["password"] = password }, "kubernetes.io/rook");
        Console = new ConsoleAccess("Ceph", ConsoleUser, password, new ConsoleService(NamespaceNames.Rook, "rook-ceph-mgr-dashboard", CephNames.ConsolePort));
        var release = Install(Chart, settings, CephClusterValues.Of(context.Plan, version), kept);
        _ = nodes.AwaitStorage($"rook {context.Version(Chart.Component)}, ceph {version}", release, this);
        RegisterOutputs();
    }

    /// <summary>How people log in at Ceph's console.</summary>
    public ConsoleAccess Console { get; }
}
