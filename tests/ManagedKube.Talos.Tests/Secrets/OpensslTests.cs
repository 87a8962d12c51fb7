using System.Globalization;
using ManagedKube.Talos.Secrets;
using ManagedKube.Tests;

namespace ManagedKube.Talos.Tests.Secrets;

public sealed class OpensslTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mk-openssl-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Authorities => new()
    {
        { nameof(SecretsBundle.Os), "O=talos" },
        { nameof(SecretsBundle.Etcd), "O=etcd" },
        { nameof(SecretsBundle.Kubernetes), "O=kubernetes" },
        { nameof(SecretsBundle.Aggregator), "" },
    };

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Authorities))]
    public async Task Openssl_sees_an_authority_as_Talos_makes_it(string name, string subject)
    {
        var authority = Authority(name);
        var certificate = Write("ca.crt", authority.Certificate);

        await VerifyAsync(certificate, certificate);
        var text = await OpensslAsync("x509", "-in", certificate, "-noout", "-text", "-nameopt", "compat,RFC2253");

        Assert.Contains("Version: 3 (0x2)", text, StringComparison.Ordinal);
        Assert.Contains($"Issuer: {subject}\n", text, StringComparison.Ordinal);
        Assert.Contains($"Subject: {subject}\n", text, StringComparison.Ordinal);
        Assert.Contains("Signature Algorithm: ecdsa-with-SHA256", text, StringComparison.Ordinal);
        Assert.Contains("NIST CURVE: P-256", text, StringComparison.Ordinal);
        Assert.Contains("X509v3 Key Usage: critical\n                Digital Signature, Certificate Sign\n", text, StringComparison.Ordinal);
        Assert.Contains("TLS Web Server Authentication, TLS Web Client Authentication", text, StringComparison.Ordinal);
        Assert.Contains("X509v3 Basic Constraints: critical\n                CA:TRUE\n", text, StringComparison.Ordinal);
        Assert.Equal(
            await OpensslAsync("x509", "-in", certificate, "-noout", "-pubkey"),
            await OpensslAsync("pkey", "-in", Write("ca.key", authority.Key), "-pubout"));
    }

    [Fact]
    public async Task Openssl_takes_the_client_of_the_Talos_API()
    {
        var made = TalosConfig.Mint(KnownSecrets.Bundle.Os, new() { ClusterName = "ctopr", Endpoints = ["10.28.0.21"] }, KnownSecrets.Clock());
        var context = ClientCertificates.Parse(made.Text).At("contexts", "ctopr");
        var certificate = Write("client.crt", context.At("crt").Decoded());

        await VerifyAsync(Write("ca.crt", KnownSecrets.Bundle.Os.Certificate), certificate, "-purpose", "sslclient");
        var text = await OpensslAsync("x509", "-in", certificate, "-noout", "-text");

        Assert.Contains("Subject: O = os:admin\n", text.Replace("O=os:admin", "O = os:admin", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("X509v3 Extended Key Usage: \n                TLS Web Client Authentication\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Basic Constraints", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Subject Alternative Name", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Openssl_takes_the_client_of_Kubernetes()
    {
        var made = KubeConfig.Mint(
            KnownSecrets.Bundle.Kubernetes, new() { ClusterName = "ctopr", Server = "https://10.28.0.20:6443" }, KnownSecrets.Clock());
        var user = ClientCertificates.Parse(made.Text).At("users")[0].At("user");

        await VerifyAsync(
            Write("ca.crt", KnownSecrets.Bundle.Kubernetes.Certificate),
            Write("client.crt", user.At("client-certificate-data").Decoded()),
            "-purpose",
            "sslclient");
    }

    [Fact]
    public async Task Openssl_takes_the_service_account_key() => Assert.Contains(
        "Key is valid",
        await OpensslAsync("pkey", "-in", Write("sa.key", KnownSecrets.Bundle.ServiceAccountKey), "-check", "-noout"),
        StringComparison.Ordinal);

    private static CertificateAndKey Authority(string name) => (CertificateAndKey)typeof(SecretsBundle).GetProperty(name)!.GetValue(KnownSecrets.Bundle)!;

    private static Task<string> VerifyAsync(string authority, string certificate, params IEnumerable<string> options) => OpensslAsync(
        [
            "verify", "-x509_strict", "-attime", KnownSecrets.Birth.AddMinutes(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            "-CAfile", authority, .. options, certificate,
        ]);

    private static Task<string> OpensslAsync(params IEnumerable<string> arguments) => InstalledTool.RunAsync("openssl", arguments, Cancel);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
