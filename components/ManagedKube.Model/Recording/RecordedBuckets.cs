using ManagedKube.Model.Definition;

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

    internal static RecordedBuckets Of(ClusterDefinition definition)
    {
        var (storage, isFull) = (definition.ObjectStorage, definition.Offering == Offering.Full);
        return new RecordedBuckets
        {
            Etcd = storage.EtcdBucket ?? $"{definition.Code}-etcd",
            Loki = isFull ? storage.LokiBucket ?? $"{definition.Code}-loki" : null,
            Kasten = isFull ? storage.KastenBucket ?? $"{definition.Code}-backup-kasten" : null,
        };
    }
}
