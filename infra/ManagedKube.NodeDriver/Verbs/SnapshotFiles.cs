using System.Globalization;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>The names of snapshots of etcd.</summary>
public static class SnapshotFiles
{
    /// <summary>The path of a new one.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cluster">The cluster's name.</param>
    /// <param name="now">When it is taken, in UTC.</param>
    public static string New(string folder, string cluster, DateTimeOffset now) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{cluster}-{now:yyyyMMdd-HHmmss-fff}.db"));
}
