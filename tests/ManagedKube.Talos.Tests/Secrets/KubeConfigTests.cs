using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ManagedKube.Talos.Secrets;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Tests.Secrets;

public sealed class KubeConfigTests
{
    private static readonly KubeConfigSettings Settings = new() { ClusterName = "ctopr", Server = "https://10.28.0.20:6443" };

    [Fact]
    public void It_has_the_names_of_Talos_own()
    {
        var config = ClientCertificates.Parse(Mint(Settings).Text);

        Assert.Equal("v1", config.At("apiVersion").ToString());
        Assert.Equal("Config", config.At("kind").ToString());
        Assert.Equal("admin@ctopr", config.At("current-context").ToString());
        var cluster = Single(config, "clusters");
        Assert.Equal("ctopr", cluster.At("name").ToString());
        Assert.Equal("https://10.28.0.20:6443", cluster.At("cluster", "server").ToString());
        Assert.Equal(KnownSecrets.Bundle.Kubernetes.Certificate, cluster.At("cluster", "certificate-authority-data").Decoded());
        var context = Single(config, "contexts");
        Assert.Equal("admin@ctopr", context.At("name").ToString());
        Assert.Equal("ctopr", context.At("context", "cluster").ToString());
        Assert.Equal("admin@ctopr", context.At("context", "user").ToString());
        Assert.Equal("default", context.At("context", "namespace").ToString());
        Assert.Equal("admin@ctopr", Single(config, "users").At("name").ToString());
    }

    [Fact]
    public void The_certificate_is_that_of_an_administrator()
    {
        var user = Single(ClientCertificates.Parse(Mint(Settings).Text), "users").At("user");
        using var certificate = X509Certificate2.CreateFromPem(user.At("client-certificate-data").Decoded(), user.At("client-key-data").Decoded());

        Assert.Equal("CN=admin, O=system:masters", certificate.Subject);
        Assert.Equal(
            X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment,
            Assert.Single(certificate.Extensions.OfType<X509KeyUsageExtension>()).KeyUsages);
        Assert.Equal(
            [ClientCertificates.ClientAuthentication],
            Assert.Single(certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>()).EnhancedKeyUsages.Cast<Oid>().Select(oid => oid.Value));
    }

    [Fact]
    public void A_clock_that_is_a_little_behind_takes_it_already()
    {
        var user = Single(ClientCertificates.Parse(Mint(Settings, TimeSpan.FromDays(1)).Text), "users").At("user");

        var certificate = user.At("client-certificate-data").Decoded();

        var birth = KnownSecrets.Birth.AddDays(1);
        Assert.Empty(ClientCertificates.Problems(certificate, KnownSecrets.Bundle.Kubernetes.Certificate, birth.AddSeconds(-10)));
        Assert.Contains(
            X509ChainStatusFlags.NotTimeValid,
            ClientCertificates.Problems(certificate, KnownSecrets.Bundle.Kubernetes.Certificate, birth.AddSeconds(-11)));
    }

    [Fact]
    public void Another_user_has_the_groups_given_and_no_others()
    {
        var made = Mint(Settings with { User = "jane, ops", Groups = ["extended-viewers", "on-call"] });

        var config = ClientCertificates.Parse(made.Text);
        using var certificate = X509Certificate2.CreateFromPem(Single(config, "users").At("user", "client-certificate-data").Decoded());
        Assert.Equal(
            ["2.5.4.10=extended-viewers", "2.5.4.10=on-call", "2.5.4.3=jane, ops"],
            certificate.SubjectName.EnumerateRelativeDistinguishedNames()
                .Select(name => $"{name.GetSingleElementType().Value}={name.GetSingleElementValue()}").Order(StringComparer.Ordinal));
        Assert.Equal("jane, ops@ctopr", config.At("current-context").ToString());
    }

    [Fact]
    public void A_proxy_is_named_when_there_is_one() => Assert.Equal(
        "http://127.0.0.1:3128",
        Single(ClientCertificates.Parse(Mint(Settings with { ProxyUrl = "http://127.0.0.1:3128" }).Text), "clusters").At("cluster", "proxy-url").ToString());

    private static MintedConfiguration Mint(KubeConfigSettings settings, TimeSpan age = default) =>
        KubeConfig.Mint(KnownSecrets.Bundle.Kubernetes, settings, KnownSecrets.Clock(age));

    private static YamlNode Single(YamlNode config, string list) => Assert.Single((YamlSequenceNode)config.At(list));
}
