using System.Collections.Immutable;
using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Definition;

/// <summary>The S3 buckets for logs, backups, images, profiles and etcd snapshots (product spec 4.7).</summary>
public sealed record ObjectStorageDefinition
{
    /// <summary>The only region.</summary>
    public const string DefaultRegion = "fr1";

    /// <summary>The customer's namespace, the first label of the endpoint; null when the platform is to be asked. Full needs it (V65).</summary>
    public string? Namespace { get; init; }

    /// <summary>The region (V65).</summary>
    public string Region { get; init; } = DefaultRegion;

    /// <summary>The bucket of Loki's log chunks; null means CODE-loki.</summary>
    public string? LokiBucket { get; init; }

    /// <summary>The bucket of Kasten's exports; null means CODE-backup-kasten.</summary>
    public string? KastenBucket { get; init; }

    /// <summary>The bucket of Harbor's images; null means CODE-harbor.</summary>
    public string? HarborBucket { get; init; }

    /// <summary>The bucket of Pyroscope's profiles, where it is ordered; null means CODE-pyroscope.</summary>
    public string? PyroscopeBucket { get; init; }

    /// <summary>The bucket of etcd's snapshots; null means CODE-etcd.</summary>
    public string? EtcdBucket { get; init; }

    /// <summary>Who may reach the buckets beside the cluster itself, whose egress address is always on the list.</summary>
    public ImmutableArray<Ipv4Range> Sources { get; init; } = [];
}
