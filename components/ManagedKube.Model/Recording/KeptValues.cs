using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Model.Recording;

/// <summary>
/// What a setting means that the customer's file leaves out. Before the first deployment these are the usual values; after it
/// the recorded ones, so that no default ever takes something away (G7).
/// </summary>
/// <param name="recorded">What the last deployment left; null before the first one.</param>
internal sealed class KeptValues(RecordedFacts? recorded)
{
    public MachineSize GitRunner(ClusterEnvironment environment) => recorded?.GitRunner ?? MachineSize.GitRunner(environment);

    public MachineSize ControlPlane => recorded?.ControlPlane ?? MachineSize.ControlPlane;

    public MachineSize StorageNode => recorded?.StorageNode ?? MachineSize.StorageNode;

    public MachineSize Worker(string pool) => Pool(pool)?.Size ?? MachineSize.Worker;

    public int FirstNumber(string pool) => Pool(pool)?.FirstNumber ?? 1;

    public int? LocalDiskGb(string pool) => Pool(pool)?.LocalDiskGb;

    /// <summary>The platform release: a newer library brings a newer one, but never by itself to a cluster that runs.</summary>
    public string? Platform => recorded?.Versions.Platform;

    public int BucketGb => recorded?.Ceph.Quotas.BucketGb ?? 0;

    public int NoReplicationGb => recorded?.Ceph.Quotas.NoReplicationGb ?? 0;

    /// <summary>
    /// The recorded split of the client's space, if somebody chose it. The usual split is none that was chosen: it grows with the
    /// disks, and so never gets smaller.
    /// </summary>
    public CephQuotas? Quotas() =>
        recorded?.Ceph is { } ceph && ceph.Quotas != CephCapacity.Of(ceph.DisksGb).UsualQuotas() ? ceph.Quotas : null;

    private RecordedWorkerPool? Pool(string name) => recorded?.Workers.FirstOrDefault(pool => pool.Name == name);
}
