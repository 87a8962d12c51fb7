using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos;

/// <summary>Stands where the secrets of a cluster will be that has none yet.</summary>
internal static class PlaceholderSecrets
{
    private const string Unknown = "unknown";

    public static SecretsBundle Value { get; } = new()
    {
        ClusterId = Unknown,
        ClusterSecret = Unknown,
        BootstrapToken = Unknown,
        TrustdToken = Unknown,
        SecretboxKey = Unknown,
        Os = Authority,
        Etcd = Authority,
        Kubernetes = Authority,
        Aggregator = Authority,
        ServiceAccountKey = Unknown,
    };

    private static CertificateAndKey Authority => new(Unknown, Unknown);
}
