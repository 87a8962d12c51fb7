using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Storage;

/// <summary>What Ceph tells about its space.</summary>
internal static class CephSpace
{
    /// <summary>The part of what is planned that has to be there (A52): a disk keeps a little for itself.</summary>
    public const double Tolerated = 0.98;

    /// <summary>The size of all disks that are in, in GB (1024³ bytes); null when Ceph does not tell.</summary>
    public static double? RawGb(KubernetesState state) => Gb(state, "bytesTotal");

    /// <summary>What is free of it, in the same unit.</summary>
    public static double? FreeGb(KubernetesState state) => Gb(state, "bytesAvailable");

    private static double? Gb(KubernetesState state, string field) =>
        state.Of(ResourceKind.CephClusters).Select(cluster => cluster.Text("status", "ceph", "capacity", field)).FirstOrDefault() is { } bytes
            ? Quantity.Parse(bytes) / MachinePlan.BytesPerGb
            : null;
}
