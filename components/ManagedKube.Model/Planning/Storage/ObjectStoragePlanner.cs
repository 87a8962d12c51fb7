using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Edge;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Model.Planning.Storage;

/// <summary>Decides the buckets (product spec 4.7).</summary>
public static class ObjectStoragePlanner
{
    /// <summary>Plans the buckets. It needs no valid definition, since rules look at its result (V65).</summary>
    public static ObjectStoragePlan Plan(ClusterDefinition definition)
    {
        var storage = definition.ObjectStorage;
        return new ObjectStoragePlan
        {
            Region = storage.Region,
            Endpoint = storage.Namespace is { } name ? $"https://{name}.s3.{storage.Region}.cloud-temple.com" : null,
            Buckets = [.. Buckets(definition)],
        };
    }

    private static IEnumerable<BucketPlan> Buckets(ClusterDefinition definition)
    {
        var (code, storage) = (definition.Code, definition.ObjectStorage);
        if (definition.Offering == Offering.Full)
        {
            yield return Bucket(definition, storage.LokiBucket ?? $"{code}-loki", BucketUse.Logs, "loki");
            yield return Bucket(definition, storage.KastenBucket ?? $"{code}-backup-kasten", BucketUse.ApplicationBackups, "kasten");
            var components = PlatformComponents.Of(definition);
            if (components.Contains(PlatformComponent.Harbor))
                yield return Bucket(definition, storage.HarborBucket ?? $"{code}-harbor", BucketUse.Images, "harbor");
            if (components.Contains(PlatformComponent.Pyroscope))
                yield return Bucket(definition, storage.PyroscopeBucket ?? $"{code}-pyroscope", BucketUse.Profiles, "pyroscope");
        }
        yield return Bucket(definition, storage.EtcdBucket ?? $"{code}-etcd", BucketUse.EtcdSnapshots, "etcd");
    }

    private static BucketPlan Bucket(ClusterDefinition definition, string name, BucketUse use, string user) =>
        new(name, use, $"{definition.Code}-{user}", [.. AllowList.Egress(definition.Exposure).Union(definition.ObjectStorage.Sources)]);
}
