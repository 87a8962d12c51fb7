namespace ManagedKube.Model.Planning.Storage;

/// <summary>What a bucket is for (product spec 4.7).</summary>
public enum BucketUse
{
    /// <summary>Loki's log chunks.</summary>
    Logs,

    /// <summary>Kasten's exports.</summary>
    ApplicationBackups,

    /// <summary>Harbor's images and charts.</summary>
    Images,

    /// <summary>Pyroscope's profiles.</summary>
    Profiles,

    /// <summary>Snapshots of etcd.</summary>
    EtcdSnapshots,
}
