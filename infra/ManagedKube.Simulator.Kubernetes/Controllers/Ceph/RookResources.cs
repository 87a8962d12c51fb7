using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Controllers.Ceph;

/// <summary>What Rook's operator works with.</summary>
internal static class RookResources
{
    /// <summary>The Deployment that does the work, and the manager of the fields that it sets.</summary>
    public const string Operator = "rook-ceph-operator";

    public static readonly GroupResource Clusters = new("ceph.rook.io", "cephclusters");
    public static readonly GroupResource FileSystems = new("ceph.rook.io", "cephfilesystems");
    public static readonly GroupResource ServiceMonitors = new("monitoring.coreos.com", "servicemonitors");
    public static readonly GroupResource ObjectStores = new("ceph.rook.io", "cephobjectstores");
}
