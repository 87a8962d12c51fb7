using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ManagedKube.Talos.Secrets;

/// <summary>
/// Makes the root secrets of a new cluster with the key types that Talos makes (Talos facts 4.2, 4.3), except for the authority of the
/// Talos API, which is P-256 instead of Ed25519: .NET cannot sign with the latter. Talos takes it from 1.11 on.
/// </summary>
public static class SecretsGenerator
{
    /// <summary>How long authorities live unless told otherwise: 87,600 hours, ten years, as Talos' own.</summary>
    public static readonly TimeSpan DefaultAuthorityLifetime = TimeSpan.FromHours(87_600);

    private const string TokenCharacters = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int ServiceAccountKeyBits = 4096;

    /// <summary>Makes new secrets. Each call makes others: a cluster's are made once and kept.</summary>
    /// <param name="time">The clock that the authorities' validity starts at.</param>
    /// <param name="authorityLifetime">How long the authorities are valid; left out, <see cref="DefaultAuthorityLifetime"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lifetime is not positive.</exception>
    public static SecretsBundle Generate(TimeProvider time, TimeSpan? authorityLifetime = null)
    {
        var lifetime = authorityLifetime ?? DefaultAuthorityLifetime;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime, TimeSpan.Zero, nameof(authorityLifetime));
        var now = time.GetUtcNow();
        CertificateAndKey Authority(string? organization) => CertificateIssuer.CreateAuthority(Subject(organization), now, lifetime);
        return new()
        {
            ClusterId = Key(),
            ClusterSecret = Key(),
            BootstrapToken = Token(),
            TrustdToken = Token(),
            SecretboxKey = Key(),
            Os = Authority("talos"),
            Etcd = Authority("etcd"),
            Kubernetes = Authority("kubernetes"),
            Aggregator = Authority(null),
            ServiceAccountKey = ServiceAccountKey(),
        };
    }

    private static string Key() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private static string Token() =>
        $"{RandomNumberGenerator.GetString(TokenCharacters, 6)}.{RandomNumberGenerator.GetString(TokenCharacters, 16)}";

    private static string ServiceAccountKey()
    {
        using var key = RSA.Create(ServiceAccountKeyBits);
        return PemFiles.Text(key);
    }

    private static X500DistinguishedName Subject(string? organization)
    {
        var name = new X500DistinguishedNameBuilder();
        if (organization is not null)
            name.AddOrganizationName(organization);
        return name.Build();
    }
}
