using System.Collections.Immutable;
using System.Net;

namespace ManagedKube.Simulator.Kubernetes;

/// <summary>What a cluster's API server is started with: what its control planes' machine configuration says.</summary>
public sealed record ClusterSettings
{
    /// <summary>Tells the cluster from all others; it never changes.</summary>
    public required string Id { get; init; }

    /// <summary>The cluster's name.</summary>
    public required string Name { get; init; }

    /// <summary>The certificate of the authority that clients trust and that signs client certificates, in PEM.</summary>
    public required string CaCertificate { get; init; }

    /// <summary>The key of that authority, in PEM.</summary>
    public required string CaKey { get; init; }

    /// <summary>The private key that service-account tokens are signed with, in PEM.</summary>
    public required string ServiceAccountKey { get; init; }

    /// <summary>Who issues service-account tokens: a URL.</summary>
    public required string ServiceAccountIssuer { get; init; }

    /// <summary>The names and addresses in the API server's certificate.</summary>
    public required ImmutableArray<string> CertificateNames { get; init; }

    /// <summary>The domain of services.</summary>
    public required string DnsDomain { get; init; }

    /// <summary>The addresses of pods.</summary>
    public required IPNetwork PodRange { get; init; }

    /// <summary>The addresses of services.</summary>
    public required IPNetwork ServiceRange { get; init; }

    /// <summary>The Kubernetes version of the API servers, x.y.z.</summary>
    public required string Version { get; init; }

    /// <summary>Nothing of it: it holds keys.</summary>
    public override string ToString() => nameof(ClusterSettings);
}
