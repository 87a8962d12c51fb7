using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Recording;

/// <summary>
/// Compares a definition with what was recorded when its cluster was last deployed: one finding for each attribute that can
/// never change after delivery and yet differs (product spec 8.2, V80). What follows from one of them, such as addresses,
/// names and the failure domain, is not named again.
/// </summary>
internal static class ImmutableAttributes
{
    public static IEnumerable<Finding> Compare(ClusterDefinition definition, RecordedFacts recorded) => All(definition, recorded).OfType<Finding>();

    private static IEnumerable<Finding?> All(ClusterDefinition definition, RecordedFacts recorded) =>
    [
        Changed("cluster.code", "The cluster's code", recorded.Code, definition.Code),
        Reduced(definition, recorded),
        Changed("cluster.environment", "The environment", DefinitionNames.Of(recorded.Environment), DefinitionNames.Of(definition.Environment)),
        Changed("cluster.region", "The region", recorded.Region, definition.Region),
        Changed("cluster.zones", "The set of zones", Text(recorded.Zones), Text(definition.Zones)),
        Changed("cluster.network.range", "The cluster's /22", $"{recorded.Network.Range}", $"{definition.Network.Range}"),
        Changed("cluster.network.podRange", "The pod range", $"{recorded.Network.PodRange}", $"{definition.Network.PodRange}"),
        Changed("cluster.network.serviceRange", "The service range", $"{recorded.Network.ServiceRange}", $"{definition.Network.ServiceRange}"),
        .. PublicAddresses(definition, recorded),
        .. Buckets(definition, recorded),
    ];

    // V45 reports an address that is missing altogether.
    private static IEnumerable<Finding?> PublicAddresses(ClusterDefinition definition, RecordedFacts recorded) =>
        recorded.Network.PublicAddresses.Take(2)
            .Zip(definition.Exposure.PublicIps)
            .Select((pair, index) => Changed($"cluster.exposure.publicIps[{index}]", $"Public address {index + 1}", $"{pair.First}", $"{pair.Second}"));

    // The names follow the code unless they are stated, and the code is named already.
    private static IEnumerable<Finding?> Buckets(ClusterDefinition definition, RecordedFacts recorded)
    {
        var now = RecordedBuckets.Of(definition with { Code = recorded.Code });
        return
        [
            Bucket("etcdBucket", recorded.Buckets.Etcd, now.Etcd),
            Bucket("lokiBucket", recorded.Buckets.Loki, now.Loki),
            Bucket("kastenBucket", recorded.Buckets.Kasten, now.Kasten),
            Bucket("harborBucket", recorded.Buckets.Harbor, now.Harbor),
            Bucket("pyroscopeBucket", recorded.Buckets.Pyroscope, now.Pyroscope),
        ];
    }

    private static Finding? Bucket(string key, string? before, string? now) =>
        before is null || now is null ? null : Changed($"cluster.objectStorage.{key}", "The bucket", before, now);

    private static Finding? Changed(string path, string noun, string before, string now) =>
        before == now
            ? null
            : Refuse(path, $"{noun} is {before} since delivery and cannot become {now}: this requires a new cluster and a migration (Kasten).");

    // Product spec 8.1, D29: only Core becomes Full.
    private static Finding? Reduced(ClusterDefinition definition, RecordedFacts recorded) =>
        recorded.Offering == Offering.Full && definition.Offering == Offering.Core
            ? Refuse("cluster.offering",
                "The offering is full since delivery and cannot become core, which would remove the platform's data: this requires a new cluster and a migration (Kasten).")
            : null;

    private static Finding Refuse(string path, string message) =>
        Finding.Error("V80", path, message, "Write the recorded value again, or order a new cluster under another code.");

    private static string Text(IEnumerable<Zone> zones) => string.Join(", ", zones.Order());
}
