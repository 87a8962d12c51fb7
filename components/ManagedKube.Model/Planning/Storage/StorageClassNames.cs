namespace ManagedKube.Model.Planning.Storage;

/// <summary>The names of the StorageClasses (product spec 4.6).</summary>
public static class StorageClassNames
{
    /// <summary>Replicated block volumes; the default.</summary>
    public const string Block = "ceph-block";

    /// <summary>Shared file systems.</summary>
    public const string FileSystem = "ceph-filesystem";

    /// <summary>Object buckets.</summary>
    public const string Bucket = "ceph-bucket";

    /// <summary>Block volumes without replication.</summary>
    public const string BlockNoReplication = "ceph-block-norepl";

    /// <summary>Local volumes.</summary>
    public const string Local = "topolvm-ssd";
}
