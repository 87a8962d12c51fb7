using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ManagedKube.Talos.Secrets;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Tests.Secrets;

public sealed class TalosConfigTests
{
    private static readonly TalosConfigSettings Settings = new()
    {
        ClusterName = "ctopr",
        Endpoints = ["10.28.0.21", "10.28.0.22", "10.28.0.23"],
    };

    [Fact]
    public void It_has_the_form_that_talosctl_reads()
    {
        var config = ClientCertificates.Parse(Mint(Settings).Text);

        Assert.Equal(["context", "contexts"], Keys(config));
        Assert.Equal("ctopr", config.At("context").ToString());
        Assert.Equal(["ctopr"], Keys(config.At("contexts")));
        var context = config.At("contexts", "ctopr");
        Assert.Equal(["endpoints", "ca", "crt", "key"], Keys(context));
        Assert.Equal(["10.28.0.21", "10.28.0.22", "10.28.0.23"], ((YamlSequenceNode)context.At("endpoints")).Select(node => node.ToString()));
        Assert.Equal(KnownSecrets.Bundle.Os.Certificate, context.At("ca").Decoded());
    }

    [Fact]
    public void The_certificate_has_the_profile_that_machines_demand()
    {
        var context = ClientCertificates.Parse(Mint(Settings).Text).At("contexts", "ctopr");
        using var certificate = X509Certificate2.CreateFromPem(context.At("crt").Decoded(), context.At("key").Decoded());

        Assert.Equal("O=os:admin", certificate.Subject);
        Assert.Equal(
            [ClientCertificates.ClientAuthentication],
            Assert.Single(certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>()).EnhancedKeyUsages.Cast<Oid>().Select(oid => oid.Value));
        Assert.Equal(X509KeyUsageFlags.DigitalSignature, Assert.Single(certificate.Extensions.OfType<X509KeyUsageExtension>()).KeyUsages);
        using var authority = X509Certificate2.CreateFromPem(KnownSecrets.Bundle.Os.Certificate);
        Assert.Equal(
            authority.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Single().SubjectKeyIdentifierBytes,
            Assert.Single(certificate.Extensions.OfType<X509AuthorityKeyIdentifierExtension>()).KeyIdentifier!.Value);
        Assert.Equal(3, certificate.Extensions.Count);
        Assert.Empty(ClientCertificates.Problems(context.At("crt").Decoded(), context.At("ca").Decoded(), KnownSecrets.Birth.AddDays(364)));
    }

    [Fact]
    public void Each_role_is_an_organization()
    {
        var context = ClientCertificates.Parse(Mint(Settings with { Roles = [TalosRole.Reader, TalosRole.EtcdBackup] }).Text).At("contexts", "ctopr");
        using var certificate = X509Certificate2.CreateFromPem(context.At("crt").Decoded());

        Assert.Equal(
            ["os:etcd:backup", "os:reader"],
            certificate.SubjectName.EnumerateRelativeDistinguishedNames().Select(name => name.GetSingleElementValue()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_proxy_is_named_when_there_is_one() => Assert.Equal(
        "http://127.0.0.1:3128",
        ClientCertificates.Parse(Mint(Settings with { ProxyUrl = "http://127.0.0.1:3128" }).Text).At("contexts", "ctopr", "proxy-url").ToString());

    [Fact]
    public void It_lives_as_long_as_asked_for()
    {
        var made = Mint(Settings with { Lifetime = TimeSpan.FromHours(4) }, TimeSpan.FromMilliseconds(1_400));

        Assert.Equal(KnownSecrets.Birth.AddSeconds(1), made.IssuedAt);
        Assert.Equal(KnownSecrets.Birth.AddSeconds(1).AddHours(4), made.ExpiresAt);
        Assert.Equal(made.ExpiresAt, CertificateLife.Of(ClientCertificates.Parse(made.Text).At("contexts", "ctopr", "crt").Decoded()).ExpiresAt);
    }

    [Fact]
    public void It_never_outlives_its_authority()
    {
        var made = Mint(Settings, TimeSpan.FromHours(87_000));

        Assert.Equal(KnownSecrets.Birth.AddHours(87_600), made.ExpiresAt);
    }

    [Fact]
    public void An_expired_authority_signs_nothing() => Assert.Equal(
        "The authority O=talos is valid from 2026-11-26 10:00:00Z to 2036-11-23 10:00:00Z and cannot sign a certificate at 2036-11-23 10:00:00Z.",
        Assert.Throws<InvalidSecretsException>(() => Mint(Settings, TimeSpan.FromHours(87_600))).Message);

    [Fact]
    public void A_wrong_key_signs_nothing() => Assert.Equal(
        "certs.os.key does not belong to certs.os.crt.",
        Assert.Throws<InvalidSecretsException>(() => TalosConfig.Mint(
            KnownSecrets.Bundle.Os with { Key = KnownSecrets.Bundle.Etcd.Key }, Settings, KnownSecrets.Clock())).Message);

    [Fact]
    public void An_RSA_authority_signs_too()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("O=rsa", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(X509BasicConstraintsExtension.CreateForCertificateAuthority());
        using var certificate = request.CreateSelfSigned(KnownSecrets.Birth, KnownSecrets.Birth.AddDays(30));
        var authority = new CertificateAndKey(certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem());

        var context = ClientCertificates.Parse(TalosConfig.Mint(authority, Settings, KnownSecrets.Clock()).Text).At("contexts", "ctopr");

        Assert.Empty(ClientCertificates.Problems(context.At("crt").Decoded(), authority.Certificate, KnownSecrets.Birth));
    }

    [Fact]
    public void Its_text_form_tells_only_the_end() =>
        Assert.Equal("MintedConfiguration until 2027-11-26 10:00:00Z", Mint(Settings).ToString());

    private static MintedConfiguration Mint(TalosConfigSettings settings, TimeSpan age = default) =>
        TalosConfig.Mint(KnownSecrets.Bundle.Os, settings, KnownSecrets.Clock(age));

    private static IEnumerable<string> Keys(YamlNode node) => ((YamlMappingNode)node).Children.Keys.Select(key => key.ToString());
}
