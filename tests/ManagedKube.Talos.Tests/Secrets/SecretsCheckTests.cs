using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Tests.Secrets;

public sealed class SecretsCheckTests
{
    /// <summary>An Ed25519 key as <c>talosctl gen secrets</c> writes it; of nobody.</summary>
    private static readonly string Ed25519 = PemEncoding.WriteString(
        "ED25519 PRIVATE KEY", [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20, .. new byte[32]]);

    private static SecretsBundle Good => KnownSecrets.Bundle;

    [Fact]
    public void A_key_of_another_certificate_is_found() => Assert.Equal(
        ["certs.os.key does not belong to certs.os.crt."],
        Findings(Good with { Os = Good.Os with { Key = Good.Etcd.Key } }));

    [Fact]
    public void A_certificate_of_a_client_is_no_authority()
    {
        using var issuer = CertificateIssuer.Open(Good.Kubernetes, "certs.k8s");
        var client = issuer.Issue(
            new X500DistinguishedName("CN=someone"), X509KeyUsageFlags.DigitalSignature, KnownSecrets.Birth, TimeSpan.FromDays(1)).Pair;

        Assert.Equal(
            ["certs.k8s.crt is not the certificate of an authority: it needs CA:TRUE and the key usage 'certificate sign'."],
            Findings(Good with { Kubernetes = client }));
    }

    [Fact]
    public void An_expired_authority_is_found() => Assert.Equal(
        [.. new[] { "os", "etcd", "k8s", "k8saggregator" }.Select(name =>
            $"certs.{name}.crt has expired at 2036-11-23 10:00:00Z: a cluster needs its authorities until they have been rotated.")],
        SecretsCheck.Findings(Good, KnownSecrets.Birth.AddHours(87_600)));

    [Fact]
    public void An_authority_of_tomorrow_points_to_a_wrong_clock() => Assert.Contains(
        "certs.os.crt is valid only from 2026-11-26 10:00:00Z: check the clock of this machine.",
        SecretsCheck.Findings(Good, KnownSecrets.Birth.AddDays(-1)));

    [Theory]
    [InlineData("aaaaaa.bbbbbbbbbbbbbbb")]
    [InlineData("AAAAAA.bbbbbbbbbbbbbbbb")]
    [InlineData("aaaaaa.bbbbbbbbbbbbbbbb\n")]
    [InlineData("")]
    public void Tokens_have_a_form(string token) => Assert.Equal(
        [
            "secrets.bootstraptoken must be 6 characters, a dot and 16 characters, of lower-case letters and digits.",
            "trustdinfo.token must be 6 characters, a dot and 16 characters, of lower-case letters and digits.",
        ],
        Findings(Good with { BootstrapToken = token, TrustdToken = token }));

    [Theory]
    [InlineData(31)]
    [InlineData(33)]
    [InlineData(300)]
    [InlineData(0)]
    public void Keys_have_32_bytes(int length)
    {
        var key = Convert.ToBase64String(new byte[length]);

        Assert.Equal(
            [.. new[] { "cluster.id", "cluster.secret", "secrets.secretboxencryptionsecret" }.Select(name => $"{name} must be the Base64 of 32 bytes.")],
            Findings(Good with { ClusterId = key, ClusterSecret = key, SecretboxKey = key }));
    }

    [Fact]
    public void The_id_of_an_older_cluster_may_be_in_the_alphabet_for_URLs() =>
        Assert.Empty(Findings(Good with { ClusterId = "-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_A=" }));

    [Fact]
    public void An_Ed25519_key_is_refused_with_a_way_out() => Assert.Equal(
        [
            "certs.os.key is an Ed25519 key, which .NET cannot use. Talos takes P-256 as well: "
            + "make the authority anew as P-256 (Talos 1.11 or newer).",
        ],
        Findings(Good with { Os = Good.Os with { Key = Ed25519 } }));

    [Fact]
    public void An_Ed25519_key_is_known_in_the_general_form_too() => Assert.StartsWith(
        "certs.os.key is an Ed25519 key",
        Assert.Single(Findings(Good with { Os = Good.Os with { Key = Ed25519.Replace("ED25519 PRIVATE", "PRIVATE", StringComparison.Ordinal) } })),
        StringComparison.Ordinal);

    [Fact]
    public void RSA_authorities_and_general_key_forms_are_fine()
    {
        using var key = RSA.Create(2048);
        using var certificate = Authority(key);

        Assert.Empty(Findings(Good with
        {
            Etcd = new(certificate.ExportCertificatePem(), key.ExportRSAPrivateKeyPem()),
            Kubernetes = new(certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem()),
        }));
    }

    [Fact]
    public void Everything_is_said_at_once()
    {
        var nothing = new CertificateAndKey("", "");

        Assert.Equal(
            [
                "cluster.id must be the Base64 of 32 bytes.",
                "trustdinfo.token must be 6 characters, a dot and 16 characters, of lower-case letters and digits.",
                "certs.os.crt is no certificate in PEM form.",
                "certs.os.key is no PEM text with a private key.",
                "certs.k8sserviceaccount.key must be an 'EC PRIVATE KEY', an 'RSA PRIVATE KEY' or a 'PRIVATE KEY'.",
            ],
            Findings(Good with { ClusterId = "?", TrustdToken = "?", Os = nothing, ServiceAccountKey = Good.Os.Certificate }));
    }

    [Fact]
    public void A_short_service_account_key_is_refused()
    {
        using var key = RSA.Create(1024);

        Assert.Equal(
            ["certs.k8sserviceaccount.key is an RSA key of 1024 bits; Kubernetes needs 2048 at least."],
            Findings(Good with { ServiceAccountKey = key.ExportRSAPrivateKeyPem() }));
    }

    private static IEnumerable<string> Findings(SecretsBundle bundle) => SecretsCheck.Findings(bundle, KnownSecrets.Birth);

    private static X509Certificate2 Authority(RSA key)
    {
        var request = new CertificateRequest("O=rsa", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(X509BasicConstraintsExtension.CreateForCertificateAuthority());
        return request.CreateSelfSigned(KnownSecrets.Birth, KnownSecrets.Birth.AddDays(1));
    }
}
