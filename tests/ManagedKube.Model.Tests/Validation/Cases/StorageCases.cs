using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Capacity;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Validation;
using static ManagedKube.Model.Tests.Definitions;
using static ManagedKube.Model.Tests.Validation.RuleCase;

namespace ManagedKube.Model.Tests.Validation.Cases;

/// <summary>Storage (V55 to V65).</summary>
internal static class StorageCases
{
    public static ImmutableArray<RuleCase> All =>
    [
        new("V55", "cluster.ceph.disksGb", DevTest with { Ceph = DevTest.Ceph with { DisksGb = [299] } }),
        new("V55", "cluster.ceph.disksGb", Production with { Ceph = Production.Ceph with { DisksGb = [250, 249] } }),
        new("V57", "cluster.workers", DevTest.WithWorkers(Pool("a", 3, 2))),
        new("V58", "cluster.ceph.disksGb[1]", DevTest with { Ceph = DevTest.Ceph with { DisksGb = [300, 2001] } }),
        new("V58", "cluster.ceph.disksGb[1]", DevTest with { Ceph = DevTest.Ceph with { DisksGb = [300, 0] } }),
        new("V58", "cluster.ceph.disksGb", DevTest with { Ceph = DevTest.Ceph with { DisksGb = [.. Enumerable.Repeat(100, 23)] } }),
        new("V60", "cluster.ceph.quotas", Quotas(new() { BlockGb = 105, FileGb = 46 })),
        new("V60", "cluster.ceph.quotas", Quotas(new() { BlockGb = -1, FileGb = 10 })),
        new("V60", "cluster.ceph.quotas", Quotas(new() { BlockGb = 100, FileGb = 40 })) { Level = FindingLevel.Warning },
        new(
            "V60",
            "cluster.tenants",
            FullDevTest with { Tenants = [Tenant("default", new() { BlockGb = 60, FileGb = 10 }), Tenant("b", new() { BlockGb = 60, FileGb = 10 })] }),
        new("V60", "cluster.tenants[0].quotas", FullDevTest with { Tenants = [Tenant("default", new() { BlockGb = -1, FileGb = 10 })] }),
        new("V63", "cluster.storageNodes.memoryGb", Production with { Ceph = Production.Ceph with { DisksGb = [600] }, StorageNodes = StorageNodes(13, 24) }) { Level = FindingLevel.Warning },
        new(
            "V63",
            "cluster.storageNodes.vcpu",
            Production with { Ceph = Production.Ceph with { DisksGb = [.. Enumerable.Repeat(2000, 5)] }, StorageNodes = StorageNodes(23, 128) })
        {
            Level = FindingLevel.Warning,
        },
        new("V64", "cluster.ceph.quotas.noReplicationGb", Quotas(new() { BlockGb = 60, FileGb = 30, NoReplicationGb = 30 })),
        new("V64", "cluster.components.topolvm", Production.WithWorkers(Pool("a", 3), Pool("local", 3, 4) with { LocalDiskGb = 100 }) with
        {
            Components = Production.Components.Add(PlatformComponent.TopoLvm, true),
        }),
        new("V65", "cluster.objectStorage.namespace", FullDevTest with { ObjectStorage = new() }),
        new("V65", "cluster.objectStorage.namespace", FullDevTest with { ObjectStorage = new() { Namespace = "No label" } }),
        new("V65", "cluster.objectStorage.region", Storage(storage => storage with { Region = "fr2" })),
        new("V65", "cluster.objectStorage.lokiBucket", Storage(storage => storage with { LokiBucket = "Logs" })),
        new("V65", "cluster.objectStorage.lokiBucket", Storage(storage => storage with { LokiBucket = "fuldev-backup-kasten" })),
        new("V65", "cluster.objectStorage.etcdBucket", Storage(storage => storage with { LokiBucket = "data", EtcdBucket = "data" })),
        new("V65", "cluster.objectStorage.etcdBucket", Beside(
            DevTest with { ObjectStorage = new() { EtcdBucket = "snapshots" } },
            Production with { ObjectStorage = new() { EtcdBucket = "snapshots" }, Exposure = NetworkCases.OtherAddresses })),
    ];

    private static ClusterDefinition Quotas(CephQuotas quotas) => DevTest with { Ceph = DevTest.Ceph with { Quotas = quotas } };

    private static StorageNodesDefinition StorageNodes(int vcpu, int memoryGb) => new() { Size = MachineSize.StorageNode with { VCpu = vcpu, MemoryGb = memoryGb } };

    private static TenantDefinition Tenant(string name, CephQuotas quotas) => new() { Name = name, Quotas = quotas };

    private static ClusterDefinition Storage(Func<ObjectStorageDefinition, ObjectStorageDefinition> change) =>
        FullDevTest with { ObjectStorage = change(FullDevTest.ObjectStorage) };
}
