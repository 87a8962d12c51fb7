using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ManagedKube.Simulator.Kubernetes.Tests.Support;

/// <summary>The authority of a test's cluster. Keys are made once for all tests: they are no secrets here.</summary>
internal static class Authority
{
    private static readonly ECDsa Key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static readonly X509Certificate2 Certificate = Make();

    public static readonly string CertificatePem = Certificate.ExportCertificatePem();

    public static readonly string KeyPem = Key.ExportPkcs8PrivateKeyPem();

    public static readonly string ServiceAccountKeyPem = RSA.Create(2048).ExportPkcs8PrivateKeyPem();

    /// <summary>The certificate and the key of a user.</summary>
    public static (string Certificate, string Key) Issue(string user, string group, DateTimeOffset? end = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"O={group}, CN={user}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.2")], critical: false));
        using var certificate = request.Create(Certificate, Certificate.NotBefore, end ?? Certificate.NotAfter, RandomNumberGenerator.GetBytes(8));
        return (certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem());
    }

    private static X509Certificate2 Make()
    {
        var request = new CertificateRequest("O=kubernetes", Key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(10));
    }
}
