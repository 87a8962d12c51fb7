using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Tests.Secrets;

public sealed class SecretsGeneratorTests
{
    private static SecretsBundle Bundle => KnownSecrets.Bundle;

    public static TheoryData<string, string> Authorities => new()
    {
        { nameof(SecretsBundle.Os), "O=talos" },
        { nameof(SecretsBundle.Etcd), "O=etcd" },
        { nameof(SecretsBundle.Kubernetes), "O=kubernetes" },
        { nameof(SecretsBundle.Aggregator), "" },
    };

    [Fact]
    public void What_is_made_has_nothing_to_complain_about() =>
        Assert.Empty(SecretsCheck.Findings(Bundle, KnownSecrets.Birth));

    [Theory]
    [MemberData(nameof(Authorities))]
    public void An_authority_has_the_profile_of_Talos_own(string name, string subject)
    {
        using var authority = Open(name);

        Assert.Equal(subject, authority.Subject);
        Assert.Equal(subject, authority.Issuer);
        Assert.Equal(KnownSecrets.Birth.UtcDateTime, authority.NotBefore.ToUniversalTime());
        Assert.Equal(KnownSecrets.Birth.UtcDateTime.AddHours(87_600), authority.NotAfter.ToUniversalTime());
        Assert.Equal(16, authority.SerialNumberBytes.Length);
        Assert.True((authority.SerialNumberBytes.Span[0] & 0x80) == 0, "a serial number is positive");
        var usage = Assert.Single(authority.Extensions.OfType<X509KeyUsageExtension>());
        Assert.True(usage.Critical);
        Assert.Equal(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyCertSign, usage.KeyUsages);
        Assert.Equal(
            ["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"],
            Assert.Single(authority.Extensions.OfType<X509EnhancedKeyUsageExtension>()).EnhancedKeyUsages.Cast<Oid>().Select(oid => oid.Value));
        var constraints = Assert.Single(authority.Extensions.OfType<X509BasicConstraintsExtension>());
        Assert.True(constraints is { Critical: true, CertificateAuthority: true, HasPathLengthConstraint: false });
        Assert.Equal(40, Assert.Single(authority.Extensions.OfType<X509SubjectKeyIdentifierExtension>()).SubjectKeyIdentifier!.Length);
        using var key = authority.GetECDsaPublicKey();
        Assert.Equal(ECCurve.NamedCurves.nistP256.Oid.Value, key!.ExportParameters(false).Curve.Oid.Value);
    }

    [Fact]
    public void Texts_end_with_a_newline_as_those_of_Talos()
    {
        Assert.StartsWith("-----BEGIN CERTIFICATE-----\n", Bundle.Os.Certificate, StringComparison.Ordinal);
        Assert.EndsWith("\n-----END CERTIFICATE-----\n", Bundle.Os.Certificate, StringComparison.Ordinal);
        Assert.StartsWith("-----BEGIN EC PRIVATE KEY-----\n", Bundle.Os.Key, StringComparison.Ordinal);
        Assert.EndsWith("\n-----END RSA PRIVATE KEY-----\n", Bundle.ServiceAccountKey, StringComparison.Ordinal);
    }

    [Fact]
    public void Service_account_tokens_are_signed_by_an_RSA_key_of_4096_bits()
    {
        using var key = RSA.Create();
        key.ImportFromPem(Bundle.ServiceAccountKey);

        Assert.Equal(4096, key.KeySize);
    }

    [Fact]
    public void Each_cluster_gets_others()
    {
        var other = SecretsGenerator.Generate(KnownSecrets.Clock(), TimeSpan.FromDays(365));

        Assert.Empty(Values(Bundle).Intersect(Values(other), StringComparer.Ordinal));
        Assert.Equal(10 + 4, Values(other).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(KnownSecrets.Birth.AddDays(365), SecretsCheck.ExpiresAt(other));
    }

    [Fact]
    public void Nothing_of_them_is_in_their_text_form()
    {
        var text = $"{Bundle} {Bundle.Os}";

        Assert.Equal("SecretsBundle CertificateAndKey", text);
    }

    private static IEnumerable<string> Values(SecretsBundle bundle) =>
    [
        bundle.ClusterId, bundle.ClusterSecret, bundle.BootstrapToken, bundle.TrustdToken, bundle.SecretboxKey, bundle.ServiceAccountKey,
        .. new[] { bundle.Os, bundle.Etcd, bundle.Kubernetes, bundle.Aggregator }.SelectMany(pair => new[] { pair.Certificate, pair.Key }),
    ];

    private static X509Certificate2 Open(string name) =>
        X509Certificate2.CreateFromPem(((CertificateAndKey)typeof(SecretsBundle).GetProperty(name)!.GetValue(Bundle)!).Certificate);
}
