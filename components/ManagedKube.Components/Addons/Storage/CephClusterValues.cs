using System.Collections.Immutable;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Planning.Storage;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Storage;

/// <summary>
/// The values of the Ceph cluster. Lists replace those of the chart, so that pools, file systems and object stores are complete here, with
/// the names of the drivers' secrets: without them no volume could be made.
/// </summary>
internal static class CephClusterValues
{
    private const int Copies = 3;

    /// <summary>All values.</summary>
    /// <param name="plan">The cluster.</param>
    /// <param name="version">Ceph's version.</param>
    public static ChartValues Of(ClusterPlan plan, string version)
    {
        var values = new ChartValues
        {
            { "operatorNamespace", NamespaceNames.Rook },
            { "toolbox.enabled", true },
            { "cephImage.tag", version },
            { "cephClusterSpec", Cluster(plan) },
            { "cephBlockPools", BlockPools(plan) },
            { "cephFileSystems", List(FileSystem(plan)) },
            { "cephObjectStores", List(ObjectStore(plan)) },
            { "cephBlockPoolsVolumeSnapshotClass.enabled", true },
            { "cephBlockPoolsVolumeSnapshotClass.isDefault", true },
            { "cephBlockPoolsVolumeSnapshotClass.annotations", ForKasten() },
            { "cephFileSystemVolumeSnapshotClass.enabled", true },
            { "cephFileSystemVolumeSnapshotClass.annotations", ForKasten() },
        };
        if (plan.IsMonitored())
        {
            values.Add("monitoring.enabled", true);
            values.Add("monitoring.createPrometheusRules", true);
        }

        if (plan.Hosts.Any(host => host.Service == "Ceph"))
        {
            values.Add("ingress.dashboard.ingressClassName", IngressClass.Internal);
            values.Add("ingress.dashboard.host.name", plan.HostOf("Ceph"));
        }

        return values;
    }

    private static ChartValues Cluster(ClusterPlan plan)
    {
        var cluster = new ChartValues
        {
            // The pool without copies is ordered on purpose.
            { "cephConfig.global.mon_warn_on_pool_no_redundancy", "false" },
            // What kernels before version 7 understand.
            { "security.cephx.csi.keyType", "aes" },
            { "mon.count", 3 },
            { "mgr.count", 2 },
            { "dashboard.ssl", false },
            { "dashboard.port", CephNames.ConsolePort },
            { "network.connections.requireMsgr2", true },
            { "placement.all", StoragePlacement.Of(plan) },
            { "storage.useAllNodes", true },
            { "storage.useAllDevices", false },
            // Every disk but that of the operating system. The drive with the first configuration holds a file system, which Ceph leaves alone.
            { "storage.deviceFilter", "^(xvd|sd|vd)[b-z]$" },
            { "storage.nearFullRatio", 0.8 },
            { "storage.backfillFullRatio", 0.85 },
            { "storage.fullRatio", 0.92 },
        };
        cluster.Add("resources", plan.IsProduction()
            ? new ChartValues
            {
                { "mon", Resources("500m", "1Gi", "2Gi") },
                { "mgr", Resources("500m", "1Gi", "2Gi") },
                { "osd", Resources("2", "6Gi", "8Gi") },
            }
            : new ChartValues
            {
                { "mon", Resources("200m", "512Mi", "1Gi") },
                { "mgr", Resources("200m", "512Mi", "1536Mi") },
                { "osd", Resources("500m", "3Gi", "4Gi") },
            });
        return cluster;
    }

    private static ImmutableArray<object> BlockPools(ClusterPlan plan)
    {
        var replicated = new ChartValues
        {
            { "name", CephNames.BlockPool },
            { "spec", Replicated(plan) },
            { "spec.replicated.requireSafeReplicaSize", true },
            { "spec.enableRBDStats", true },
            // The platform's own volumes are on the same pool as the client's.
            { "spec.quotas.maxSize", Gigabytes(plan.Ceph.Quotas.BlockGb + plan.PlatformShareGb) },
            { "storageClass", Class(StorageClassNames.Block, BlockParameters(), isDefault: true) },
        };
        if (plan.Ceph.Quotas.NoReplicationGb == 0)
            return List(replicated);
        return List(replicated, new ChartValues
        {
            { "name", CephNames.NoReplicationPool },
            { "spec.failureDomain", "osd" },
            { "spec.replicated.size", 1 },
            { "spec.replicated.requireSafeReplicaSize", false },
            { "spec.quotas.maxSize", Gigabytes(plan.Ceph.Quotas.NoReplicationGb) },
            { "storageClass", Class(StorageClassNames.BlockNoReplication, BlockParameters()) },
        });
    }

    private static ChartValues FileSystem(ClusterPlan plan)
    {
        var data = new ChartValues { { "name", "data0" } };
        data.Add(Replicated(plan));
        data.Add("quotas.maxSize", Gigabytes(plan.Ceph.Quotas.FileGb));
        return new ChartValues
        {
            { "name", CephNames.FileSystem },
            { "spec.preserveFilesystemOnDelete", true },
            { "spec.metadataPool", Replicated(plan) },
            { "spec.dataPools", List(data) },
            { "spec.metadataServer.activeCount", 1 },
            { "spec.metadataServer.activeStandby", true },
            { "spec.metadataServer.priorityClassName", SystemPriority.Cluster },
            { "spec.metadataServer.resources", plan.IsProduction() ? Resources("500m", "2Gi", "4Gi") : Resources("200m", "1Gi", "2Gi") },
            // It does not look at placement.all.
            { "spec.metadataServer.placement", StoragePlacement.Of(plan, apart: "rook-ceph-mds") },
            { "storageClass", Class(StorageClassNames.FileSystem, Secrets("cephfs")) },
            { "storageClass.pool", "data0" },
        };
    }

    // Three copies, since erasure coding over three zones stops when one of them is down.
    private static ChartValues ObjectStore(ClusterPlan plan)
    {
        var data = Replicated(plan);
        data.Add("quotas.maxSize", Gigabytes(plan.BucketPoolGb));
        return new ChartValues
        {
            { "name", CephNames.ObjectStore },
            { "spec.metadataPool", Replicated(plan) },
            { "spec.dataPool", data },
            { "spec.preservePoolsOnDelete", true },
            { "spec.gateway.port", 80 },
            { "spec.gateway.instances", plan.IsProduction() ? 2 : 1 },
            { "spec.gateway.priorityClassName", SystemPriority.Cluster },
            // It does not look at placement.all either.
            { "spec.gateway.placement", StoragePlacement.Of(plan, apart: "rook-ceph-rgw") },
            { "spec.gateway.resources", plan.IsProduction() ? Resources("200m", "512Mi", "2Gi") : Resources("100m", "512Mi", "1Gi") },
            { "storageClass.enabled", true },
            { "storageClass.name", StorageClassNames.Bucket },
            { "storageClass.reclaimPolicy", "Delete" },
            { "storageClass.volumeBindingMode", "Immediate" },
            { "storageClass.parameters.region", "us-east-1" },
            { "ingress.enabled", false },
            { "route.enabled", false },
        };
    }

    private static ChartValues Class(string name, ChartValues parameters, bool isDefault = false) => new()
    {
        { "enabled", true },
        { "name", name },
        { "isDefault", isDefault },
        { "reclaimPolicy", "Delete" },
        { "allowVolumeExpansion", true },
        { "volumeBindingMode", "Immediate" },
        { "parameters", parameters },
    };

    private static ChartValues BlockParameters()
    {
        var parameters = Secrets("rbd");
        parameters.Add("imageFormat", "2");
        parameters.Add("imageFeatures", "layering,exclusive-lock,object-map,fast-diff,deep-flatten");
        parameters.Add(Literal(("csi.storage.k8s.io/fstype", "ext4")));
        return parameters;
    }

    private static ChartValues Secrets(string driver) => Literal(
        from use in (string[])["provisioner", "controller-expand", "controller-publish", "node-stage"]
        let secret = $"rook-csi-{driver}-{(use == "node-stage" ? "node" : "provisioner")}"
        from entry in new (string, object)[]
        {
            ($"csi.storage.k8s.io/{use}-secret-name", secret),
            ($"csi.storage.k8s.io/{use}-secret-namespace", NamespaceNames.Rook),
        }
        select entry);

    private static ChartValues Replicated(ClusterPlan plan) => new()
    {
        { "failureDomain", plan.Ceph.FailureDomain },
        { "replicated.size", Copies },
    };

    private static ChartValues ForKasten() => Literal(("k10.kasten.io/is-snapshot-class", "true"));

    private static string Gigabytes(long size) => $"{size}G";
}
