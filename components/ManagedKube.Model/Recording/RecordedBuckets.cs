using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Storage;

namespace ManagedKube.Model.Recording;

/// <summary>The recorded names of a cluster's buckets; null where the cluster had none for that use.</summary>
public sealed record RecordedBuckets
{
    /// <summary>Of etcd's snapshots.</summary>
    public string? Etcd { get; init; }

    /// <summary>Of Loki's log chunks.</summary>
    public string? Loki { get; init; }

    /// <summary>Of Kasten's exports.</summary>
    public string? Kasten { get; init; }

    /// <summary>Of Harbor's images.</summary>
    public string? Harbor { get; init; }

    /// <summary>Of Pyroscope's profiles.</summary>
    public string? Pyroscope { get; init; }

    internal static RecordedBuckets Of(ClusterDefinition definition)
    {
        var names = ObjectStoragePlanner.Plan(definition).Buckets.ToDictionary(bucket => bucket.Use, bucket => bucket.Name);
        return new RecordedBuckets
        {
            Etcd = names.GetValueOrDefault(BucketUse.EtcdSnapshots),
            Loki = names.GetValueOrDefault(BucketUse.Logs),
            Kasten = names.GetValueOrDefault(BucketUse.ApplicationBackups),
            Harbor = names.GetValueOrDefault(BucketUse.Images),
            Pyroscope = names.GetValueOrDefault(BucketUse.Profiles),
        };
    }
}
