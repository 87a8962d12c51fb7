using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ManagedKube.Talos.Secrets;

/// <summary>
/// An authority that signs client certificates. Times have the precision of X.509: a second.
/// </summary>
internal sealed class CertificateIssuer : IDisposable
{
    /// <summary>How far the clock of who checks a certificate may be behind the clock of who has made it.</summary>
    public static readonly TimeSpan ClockTolerance = TimeSpan.FromSeconds(10);

    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";
    private static readonly HashAlgorithmName Hash = HashAlgorithmName.SHA256;

    private readonly X509Certificate2 _certificate;
    private readonly AsymmetricAlgorithm _key;

    private CertificateIssuer(X509Certificate2 certificate, AsymmetricAlgorithm key)
    {
        _certificate = certificate;
        _key = key;
    }

    /// <summary>Opens an authority.</summary>
    /// <param name="authority">Its certificate and key.</param>
    /// <param name="name">What the authority is called in a message.</param>
    /// <exception cref="InvalidSecretsException">They cannot be read, or do not belong together.</exception>
    public static CertificateIssuer Open(CertificateAndKey authority, string name)
    {
        var findings = new List<string>();
        if (AuthorityCheck.Read(authority, name, findings) is not { } opened)
            throw new InvalidSecretsException(findings);
        return new(opened.Certificate, opened.Key);
    }

    /// <summary>Makes an authority with a P-256 key and the profile of Talos' own.</summary>
    public static CertificateAndKey CreateAuthority(X500DistinguishedName subject, DateTimeOffset from, TimeSpan lifetime)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, key, Hash);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyCertSign, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new(ServerAuthentication), new(ClientAuthentication)], critical: false));
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(
            certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        var start = WholeSecond(from);
        using var certificate = request.Create(subject, X509SignatureGenerator.CreateForECDsa(key), start, start + lifetime, Serial());
        return new(PemFiles.Text(certificate), PemFiles.Text(key));
    }

    /// <summary>Makes a client certificate with a P-256 key. It ends with the authority at the latest.</summary>
    /// <exception cref="InvalidSecretsException">The authority is not valid at <paramref name="now"/>.</exception>
    public ClientCertificate Issue(X500DistinguishedName subject, X509KeyUsageFlags usage, DateTimeOffset now, TimeSpan lifetime)
    {
        var (authorityStart, authorityEnd) = (Utc(_certificate.NotBefore), Utc(_certificate.NotAfter));
        var end = Earlier(WholeSecond(now) + lifetime, authorityEnd);
        if (now < authorityStart - ClockTolerance || end <= now)
        {
            throw new InvalidSecretsException(
            [
                $"The authority {_certificate.Subject} is valid from {authorityStart:u} to {authorityEnd:u} and cannot sign a certificate at {now.ToUniversalTime():u}.",
            ]);
        }

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, key, Hash);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new(ClientAuthentication)], critical: false));
        if (_certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Any())
        {
            request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(
                _certificate, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        }

        var start = Later(WholeSecond(now) - ClockTolerance, authorityStart);
        using var certificate = request.Create(_certificate.SubjectName, Generator(), start, end, Serial());
        return new(new(PemFiles.Text(certificate), PemFiles.Text(key)), WholeSecond(now), end);
    }

    public void Dispose()
    {
        _certificate.Dispose();
        _key.Dispose();
    }

    private X509SignatureGenerator Generator() => _key is RSA rsa
        ? X509SignatureGenerator.CreateForRSA(rsa, RSASignaturePadding.Pkcs1)
        : X509SignatureGenerator.CreateForECDsa((ECDsa)_key);

    /// <summary>128 random bits, positive and without leading zeros.</summary>
    private static byte[] Serial()
    {
        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] = (byte)((serial[0] & 0x7f) | 0x40);
        return serial;
    }

    private static DateTimeOffset WholeSecond(DateTimeOffset time) => DateTimeOffset.FromUnixTimeSeconds(time.ToUnixTimeSeconds());

    private static DateTimeOffset Utc(DateTime time) => new(time.ToUniversalTime(), TimeSpan.Zero);

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
