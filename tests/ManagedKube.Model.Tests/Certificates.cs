using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ManagedKube.Model.Tests;

/// <summary>Certificates for definitions that name some.</summary>
internal static class Certificates
{
    /// <summary>A certificate in PEM.</summary>
    public static string Pem { get; } = Create();

    private static string Create()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=test", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return certificate.ExportCertificatePem() + "\n";
    }
}
