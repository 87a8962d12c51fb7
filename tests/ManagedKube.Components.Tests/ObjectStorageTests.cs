using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Storage;
using ManagedKube.Testing;
using Pulumi;
using static ManagedKube.Components.Tests.ComponentTest;

namespace ManagedKube.Components.Tests;

public sealed class ObjectStorageTests
{
    private static readonly ClusterPlan Full = ClusterPlanner.Plan(Plans.DevTestDefinition with
    {
        Code = "fuldev",
        Offering = Offering.Full,
        Ceph = Plans.DevTestDefinition.Ceph with { DisksGb = [500] },
        ObjectStorage = new ObjectStorageDefinition { Namespace = "c0ffee" },
    });

    [Fact]
    public async Task Each_use_has_a_bucket_of_its_own_and_an_account_that_may_use_nothing_else()
    {
        var mocks = await RunAsync(() => _ = new ObjectStorage("fuldev-object-storage", new ObjectStorageArgs { Plan = Full }));

        Assert.Equal(["fuldev-backup-kasten", "fuldev-etcd", "fuldev-harbor", "fuldev-loki"], mocks.Of("openiaas:objectstorage:Bucket").Keys);
        Assert.Equal(
            ["fuldev-etcd-account", "fuldev-harbor-account", "fuldev-kasten-account", "fuldev-loki-account"],
            mocks.Of("openiaas:objectstorage:StorageAccount").Keys);
        var access = mocks.Of("openiaas:objectstorage:BucketAccess")["fuldev-backup-kasten-access"];
        Assert.Equal(("fuldev-backup-kasten", "fuldev-kasten", "read_write"), (access["bucket"], access["storageAccount"], access["role"]));
    }

    [Fact]
    public async Task Buckets_are_open_to_their_sources_only()
    {
        var bucket = (await RunAsync(() => _ = new ObjectStorage("fuldev-object-storage", new ObjectStorageArgs { Plan = Full })))
            .Of("openiaas:objectstorage:Bucket")["fuldev-loki"];

        Assert.Equal("custom", bucket["accessType"]);
        Assert.Equal(
            Full.ObjectStorage.Buckets.Single(planned => planned.Use == BucketUse.Logs).Sources.Select(source => source.ToString()),
            Assert.IsType<ImmutableArray<object>>(bucket["whitelist"]));
    }

    [Fact]
    public async Task Every_bucket_is_protected()
    {
        var seen = new ConcurrentDictionary<string, ResourceOptions>();
        var names = ImmutableDictionary<string, string>.Empty;
        await RunAsync(() =>
            new ObjectStorage("fuldev-object-storage", new ObjectStorageArgs { Plan = Full }, Observing(seen)).Buckets.Apply(buckets => names = buckets));

        Assert.All(Full.ObjectStorage.Buckets, bucket => Assert.True(seen[bucket.Name].Protect));
        Assert.Equal("fuldev-etcd", names["etcdSnapshots"]);
        Assert.Equal(4, names.Count);
    }
}
