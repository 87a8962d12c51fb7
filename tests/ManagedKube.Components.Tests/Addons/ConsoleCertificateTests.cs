using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using ManagedKube.Model.Planning;
using Pulumi;
using static ManagedKube.Components.Tests.ComponentTest;

namespace ManagedKube.Components.Tests.Addons;

public sealed class ConsoleCertificateTests
{
    private const string Name = "*.external-secured.fulpr.mk.ms-cloud-temple.com";

    private static readonly ClusterPlan Plan = AddonPlans.Of("full production");

    [Fact]
    public async Task A_given_certificate_takes_the_place_of_the_clusters_own()
    {
        var (certificate, key) = Make(Name);
        var given = ConsoleCertificate.Read(key + certificate, Plan);

        var mocks = await RunAsync(() => _ = new ManagedCluster("fulpr", new ManagedClusterArgs { Plan = Plan, ConsoleCertificate = given }));

        var secret = mocks.Of("kubernetes:core/v1:Secret")["fulpr-platform-wildcard-given-tls"];
        Assert.Equal(("kubernetes.io/tls", certificate), (secret["type"], Map(secret["stringData"])["tls.crt"]));
        Assert.DoesNotContain(mocks.Of("kubernetes:cert-manager.io/v1:Certificate").Keys, name => name.EndsWith("platform-wildcard", StringComparison.Ordinal));
        Assert.Contains(
            "nginx-ingress-external-secured/platform-wildcard-given-tls",
            JsonSerializer.Serialize(mocks.Releases["fulpr-nginx-external-secured"]["values"]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_for_the_consoles_is_refused()
    {
        var (certificate, key) = Make(Name);
        var (other, otherKey) = Make("*.external-secured.acmep.mk.ms-cloud-temple.com");

        Assert.Contains("no certificate", Refusal(key), StringComparison.Ordinal);
        Assert.Contains("no key", Refusal(certificate), StringComparison.Ordinal);
        Assert.Contains("do not belong together", Refusal(certificate + otherKey), StringComparison.Ordinal);
        Assert.Contains($"it is not for {Name}", Refusal(other + otherKey), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_is_told_holds_the_key()
    {
        var (certificate, key) = Make(Name);
        var (_, otherKey) = Make(Name);

        Assert.DoesNotContain("KEY", ConsoleCertificate.Read(certificate + key, Plan).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("-----", Refusal(certificate + otherKey), StringComparison.Ordinal);
    }

    private static string Refusal(string pem) => Assert.Throws<RunException>(() => ConsoleCertificate.Read(pem, Plan)).Message;

    private static (string Certificate, string Key) Make(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=consoles", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return (made.ExportCertificatePem() + "\n", key.ExportPkcs8PrivateKeyPem() + "\n");
    }
}
