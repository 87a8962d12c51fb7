using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ManagedKube.Talos.Secrets;

/// <summary>Whether a certificate and its key make an authority.</summary>
internal static class AuthorityCheck
{
    /// <summary>Adds what is wrong with an authority at a point in time.</summary>
    public static void Add(CertificateAndKey authority, string name, DateTimeOffset now, ICollection<string> findings)
    {
        if (Read(authority, name, findings) is not { } opened)
            return;
        using var certificate = opened.Certificate;
        using var key = opened.Key;
        var end = certificate.NotAfter.ToUniversalTime();
        if (now.UtcDateTime >= end)
            findings.Add($"{CertificateOf(name)} has expired at {end:u}: a cluster needs its authorities until they have been rotated.");
        if (now.UtcDateTime < certificate.NotBefore.ToUniversalTime() - CertificateIssuer.ClockTolerance)
            findings.Add($"{CertificateOf(name)} is valid only from {certificate.NotBefore.ToUniversalTime():u}: check the clock of this machine.");
    }

    /// <summary>Opens an authority; null, with all reasons in <paramref name="findings"/>, when it is none.</summary>
    public static (X509Certificate2 Certificate, AsymmetricAlgorithm Key)? Read(CertificateAndKey authority, string name, ICollection<string> findings) =>
        Read(authority, CertificateOf(name), $"{name}.key", findings);

    /// <inheritdoc cref="Read(CertificateAndKey, string, ICollection{string})"/>
    public static (X509Certificate2 Certificate, AsymmetricAlgorithm Key)? Read(
        CertificateAndKey authority, string certificateName, string keyName, ICollection<string> findings)
    {
        var certificate = ReadCertificate(authority.Certificate, certificateName, findings);
        var key = ReadKey(authority.Key, keyName, findings);
        var good = certificate is not null && key is not null;
        if (certificate is not null && !IsAuthority(certificate))
        {
            findings.Add($"{certificateName} is not the certificate of an authority: it needs CA:TRUE and the key usage 'certificate sign'.");
            good = false;
        }

        if (certificate is not null && key is not null && !Matches(certificate, key))
        {
            findings.Add($"{keyName} does not belong to {certificateName}.");
            good = false;
        }

        if (good)
            return (certificate!, key!);
        certificate?.Dispose();
        key?.Dispose();
        return null;
    }

    /// <summary>Opens a private key; null, with the reason in <paramref name="findings"/>, when it cannot be used.</summary>
    public static AsymmetricAlgorithm? ReadKey(string pem, string name, ICollection<string> findings)
    {
        try
        {
            return PemFiles.ReadKey(pem);
        }
        catch (CryptographicException e)
        {
            findings.Add($"{name} {e.Message}.");
            return null;
        }
    }

    private static X509Certificate2? ReadCertificate(string pem, string name, ICollection<string> findings)
    {
        try
        {
            return PemFiles.ReadCertificate(pem);
        }
        catch (CryptographicException)
        {
            findings.Add($"{name} is no certificate in PEM form.");
            return null;
        }
    }

    private static string CertificateOf(string name) => $"{name}.crt";

    private static bool IsAuthority(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509BasicConstraintsExtension>().Any(constraints => constraints.CertificateAuthority)
        && certificate.Extensions.OfType<X509KeyUsageExtension>().All(usage => usage.KeyUsages.HasFlag(X509KeyUsageFlags.KeyCertSign));

    private static bool Matches(X509Certificate2 certificate, AsymmetricAlgorithm key) =>
        certificate.PublicKey.ExportSubjectPublicKeyInfo().AsSpan().SequenceEqual(key.ExportSubjectPublicKeyInfo());
}
