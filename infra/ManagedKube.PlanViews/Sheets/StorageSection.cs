using System.Globalization;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Backup;
using ManagedKube.Model.Planning.Storage;

namespace ManagedKube.PlanViews.Sheets;

/// <summary>The distributed storage, its classes, the buckets and the backups.</summary>
internal static class StorageSection
{
    public static SheetSection Of(ClusterPlan plan) => new("Storage",
    [
        Ceph(plan),
        Tables.Of("Storage classes", ["Class", "Made of", "#Copies", "Access", ""],
            plan.StorageClasses.Select(storage => new[]
            {
                storage.Name,
                storage.Kind,
                storage.Replicas.ToString(CultureInfo.InvariantCulture),
                storage.Access,
                storage.IsDefault ? "default" : storage.IsResilient ? "" : "lost with its machine",
            })),
        Tables.Of($"Buckets{(plan.ObjectStorage.Endpoint is { } endpoint ? $" at {endpoint}" : "")}", ["Bucket", "For", "Account", "Reached from"],
            plan.ObjectStorage.Buckets.Select(bucket => new[] { bucket.Name, Use(bucket.Use), $"{bucket.Account} ({BucketPlan.Role})", string.Join(", ", bucket.Sources) })),
        Backups(plan.Backups),
    ]);

    private static SheetTable Ceph(ClusterPlan plan)
    {
        var (ceph, carrier) = (plan.Ceph, plan.Machines.First(machine => !machine.CephDisks.IsEmpty));
        var recommended = StorageNodeSizing.Recommended(ceph.Capacity.UsableGb);
        return Tables.Facts("Ceph",
            ("Carriers", string.Join(", ", ceph.Carriers)),
            ("Copies kept apart by", ceph.FailureDomain),
            ("Disks of each carrier", $"{PlanWords.CephDisks(carrier)}, {ceph.DiskClass.Name}: {string.Join(" + ", carrier.CephDisks.Select(disk => PlanWords.Number(ceph.DiskClass.EffectiveIops(disk.SizeGb))))} IOPS"),
            ("Storage repositories", string.Join(", ", DataDisks(plan).Select(disk => disk.StorageRepository).Distinct())),
            ("Raw", PlanWords.Gb(ceph.Capacity.RawGb)),
            ("Usable", PlanWords.Gb(ceph.Capacity.UsableGb)),
            ("For the client", PlanWords.Gb(ceph.Capacity.ClientFreeGb)),
            ("Split", Split(ceph)),
            ("Recommended carrier", $"{recommended.VCpu} vCPU, {PlanWords.Gb(recommended.MemoryGb)}; it has {PlanWords.Size(carrier)}"));
    }

    private static IEnumerable<DataDiskPlan> DataDisks(ClusterPlan plan) =>
        plan.Machines.SelectMany(machine => machine.LocalDisk is { } local ? machine.CephDisks.Add(local) : machine.CephDisks);

    private static string Split(CephPlan ceph) => string.Join(", ", new[]
    {
        ("block", ceph.Quotas.BlockGb), ("files", ceph.Quotas.FileGb), ("buckets", ceph.Quotas.BucketGb), ("block without copies", ceph.Quotas.NoReplicationGb),
    }.Where(part => part.Item2 > 0).Select(part => $"{part.Item1} {PlanWords.Gb(part.Item2)}"));

    private static SheetTable Backups(BackupPlan? backups) => Tables.Facts("Backups by Kasten", backups is null ? [] :
    [
        ("Location", backups.Profile),
        ("Platform", backups.InfrastructurePolicy),
        ("Client", string.Create(CultureInfo.InvariantCulture,
            $"{backups.ClientPolicies.Length} daily policies, {BackupPlan.RetentionDays} days kept; label a namespace {KastenNames.NamespaceLabel(0)}=true to {KastenNames.NamespaceLabel(23)}=true")),
    ]);

    private static string Use(BucketUse use) => use switch
    {
        BucketUse.Logs => "logs (Loki)",
        BucketUse.ApplicationBackups => "application backups (Kasten)",
        BucketUse.Images => "images and charts (Harbor)",
        BucketUse.Profiles => "profiles (Pyroscope)",
        _ => "etcd snapshots",
    };
}
