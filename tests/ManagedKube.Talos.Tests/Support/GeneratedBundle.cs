using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Tests.Support;

/// <summary>A bundle whose keys are real and belong to their certificates, made anew in each run.</summary>
internal static class GeneratedBundle
{
    private static readonly Lazy<SecretsBundle> Made = new(() => FakeBundle.Value with
    {
        Os = Authority("talos"),
        Etcd = Authority("etcd"),
        Kubernetes = Authority("kubernetes"),
        Aggregator = Authority("aggregator"),
        ServiceAccountKey = ServiceAccountKey(),
    });

    public static SecretsBundle Value => Made.Value;

    public static CertificateAndKey Authority(string organization, bool isAuthority = true)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"O={organization}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, false, 0, true));
        var from = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var certificate = request.CreateSelfSigned(from, from.AddYears(10));
        return new CertificateAndKey(certificate.ExportCertificatePem() + "\n", key.ExportECPrivateKeyPem() + "\n");
    }

    private static string ServiceAccountKey()
    {
        using var key = RSA.Create(2048);
        return key.ExportRSAPrivateKeyPem() + "\n";
    }
}
