namespace ManagedKube.Talos.Secrets;

/// <summary>
/// The root secrets of one cluster. They are made once and never again: whoever loses them loses the cluster, and whoever makes
/// others locks every machine out.
/// </summary>
public sealed record SecretsBundle
{
    /// <summary>The cluster's id for discovery: 32 bytes in Base64.</summary>
    public required string ClusterId { get; init; }

    /// <summary>The secret that members encrypt their discovery records with: 32 bytes in Base64.</summary>
    public required string ClusterSecret { get; init; }

    /// <summary>The token that kubelets join with, <c>xxxxxx.xxxxxxxxxxxxxxxx</c>.</summary>
    public required string BootstrapToken { get; init; }

    /// <summary>The token that machines ask for their API certificate with, <c>xxxxxx.xxxxxxxxxxxxxxxx</c>.</summary>
    public required string TrustdToken { get; init; }

    /// <summary>The key that Kubernetes encrypts secrets at rest with: 32 bytes in Base64.</summary>
    public required string SecretboxKey { get; init; }

    /// <summary>The authority of the Talos API. A P-256 key: .NET cannot use Ed25519 ones.</summary>
    public required CertificateAndKey Os { get; init; }

    /// <summary>The authority of etcd.</summary>
    public required CertificateAndKey Etcd { get; init; }

    /// <summary>The authority of Kubernetes.</summary>
    public required CertificateAndKey Kubernetes { get; init; }

    /// <summary>The authority of aggregated API servers.</summary>
    public required CertificateAndKey Aggregator { get; init; }

    /// <summary>The key that service-account tokens are signed with, as PEM: RSA of 4096 bits.</summary>
    public required string ServiceAccountKey { get; init; }

    /// <summary>Nothing of it: it must not reach a log.</summary>
    public override string ToString() => nameof(SecretsBundle);
}
