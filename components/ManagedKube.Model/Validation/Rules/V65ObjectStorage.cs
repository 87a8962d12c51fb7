using System.Text.RegularExpressions;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Storage;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V65: the buckets are in region fr1, have valid names that differ, and Full, which keeps logs and backups in them, names the
/// namespace. That the cluster's egress address is among the sources holds by construction.
/// </summary>
internal sealed partial class V65ObjectStorage : DefinitionRule
{
    private const string Path = "cluster.objectStorage";

    public override RuleDescription Description { get; } = new()
    {
        Id = "V65",
        Demand = "The buckets lie in region fr1 and have valid names that differ, and a Full cluster names the customer's namespace.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var storage = definition.ObjectStorage;
        if (storage.Namespace is null && definition.Offering == Offering.Full)
        {
            yield return Finding.Error("V65", $"{Path}.namespace", "The namespace of the buckets is missing, which Loki and Kasten need.",
                "Write the customer's namespace, the first label of its S3 endpoint.");
        }
        else if (storage.Namespace is { } name && !HostName.IsLabel(name))
            yield return Finding.Error("V65", $"{Path}.namespace", $"\"{name}\" cannot be a namespace.", "Write the first label of the S3 endpoint.");
        if (storage.Region != ObjectStorageDefinition.DefaultRegion)
        {
            yield return Finding.Error("V65", $"{Path}.region", $"There is no region \"{storage.Region}\".",
                $"Remove the line, or write {ObjectStorageDefinition.DefaultRegion}.");
        }
        var buckets = ObjectStoragePlanner.Plan(definition).Buckets;
        foreach (var (index, bucket) in buckets.Index())
        {
            if (StatedName(storage, bucket.Use) is not null && !BucketName().IsMatch(bucket.Name))
            {
                yield return Finding.Error("V65", PathOf(bucket.Use), $"\"{bucket.Name}\" cannot name a bucket.",
                    "Use 3 to 63 lower-case letters, digits and inner hyphens.");
            }
            else if (buckets.Take(index).FirstOrDefault(other => other.Name == bucket.Name) is { } twin)
            {
                yield return Finding.Error("V65", PathOf(StatedName(storage, bucket.Use) is null ? twin.Use : bucket.Use),
                    $"The bucket \"{bucket.Name}\" would hold two kinds of data.", "Give each kind a bucket of its own.");
            }
        }
    }

    /// <summary>Where the name of the bucket for <paramref name="use"/> is written.</summary>
    public static string PathOf(BucketUse use) => use switch
    {
        BucketUse.Logs => $"{Path}.lokiBucket",
        BucketUse.ApplicationBackups => $"{Path}.kastenBucket",
        BucketUse.Images => $"{Path}.harborBucket",
        BucketUse.Profiles => $"{Path}.pyroscopeBucket",
        _ => $"{Path}.etcdBucket",
    };

    private static string? StatedName(ObjectStorageDefinition storage, BucketUse use) => use switch
    {
        BucketUse.Logs => storage.LokiBucket,
        BucketUse.ApplicationBackups => storage.KastenBucket,
        BucketUse.Images => storage.HarborBucket,
        BucketUse.Profiles => storage.PyroscopeBucket,
        _ => storage.EtcdBucket,
    };

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{1,61}[a-z0-9]\z")]
    private static partial Regex BucketName();
}
