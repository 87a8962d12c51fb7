using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ManagedKube.Simulator.Talos.Documents;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>Makes certificates as nodes make them: signed by an authority, for a while.</summary>
internal static class Leaf
{
    private const string ServerAuth = "1.3.6.1.5.5.7.3.1";
    private const string ClientAuth = "1.3.6.1.5.5.7.3.2";

    /// <summary>The certificate of a server.</summary>
    /// <param name="authority">Who signs.</param>
    /// <param name="names">Its names and addresses.</param>
    /// <param name="now">The time.</param>
    /// <param name="lifetime">How long it is good for.</param>
    public static X509Certificate2 Server(Authority authority, IEnumerable<string> names, DateTimeOffset now, TimeSpan lifetime)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(new X500DistinguishedName(""), key, HashAlgorithmName.SHA256);
        AddUsage(request, ServerAuth);
        request.CertificateExtensions.Add(Names(names));
        return Sign(request, key, authority, now, lifetime);
    }

    /// <summary>The certificate of a client.</summary>
    /// <param name="authority">Who signs.</param>
    /// <param name="commonName">Its name; null without.</param>
    /// <param name="organizations">Its groups or roles.</param>
    /// <param name="now">The time.</param>
    /// <param name="lifetime">How long it is good for.</param>
    /// <returns>Certificate and key in PEM.</returns>
    public static (string Certificate, string Key) Client(
        Authority authority, string? commonName, IEnumerable<string> organizations, DateTimeOffset now, TimeSpan lifetime)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var subject = new X500DistinguishedNameBuilder();
        foreach (var organization in organizations)
            subject.AddOrganizationName(organization);
        if (commonName is not null)
            subject.AddCommonName(commonName);
        var request = new CertificateRequest(subject.Build(), key, HashAlgorithmName.SHA256);
        AddUsage(request, ClientAuth);
        using var certificate = Sign(request, key, authority, now, lifetime);
        return (certificate.ExportCertificatePem() + "\n", key.ExportECPrivateKeyPem() + "\n");
    }

    /// <summary>The certificate of a machine that waits for its configuration: nobody vouches for it.</summary>
    public static X509Certificate2 SelfSigned(IEnumerable<string> names, DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("O=maintenance", key, HashAlgorithmName.SHA256);
        AddUsage(request, ServerAuth);
        request.CertificateExtensions.Add(Names(names));
        return request.CreateSelfSigned(now - TimeSpan.FromMinutes(5), now + TimeSpan.FromDays(1));
    }

    private static void AddUsage(CertificateRequest request, string usage)
    {
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], critical: false));
    }

    private static X509Extension Names(IEnumerable<string> names)
    {
        var builder = new SubjectAlternativeNameBuilder();
        foreach (var name in names.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (IPAddress.TryParse(name, out var address))
                builder.AddIpAddress(address);
            else
                builder.AddDnsName(name);
        }

        return builder.Build();
    }

    private static X509Certificate2 Sign(CertificateRequest request, ECDsa key, Authority authority, DateTimeOffset now, TimeSpan lifetime)
    {
        using var issuer = X509Certificate2.CreateFromPem(authority.Certificate, authority.Key!);
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(issuer, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        var (from, to) = (now - TimeSpan.FromMinutes(5), now + lifetime);
        if (from < issuer.NotBefore)
            from = issuer.NotBefore;
        if (to > issuer.NotAfter)
            to = issuer.NotAfter;
        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] &= 0x7f;
        using var certificate = request.Create(issuer.SubjectName, SignatureOf(issuer), from, to, serial);
        return certificate.CopyWithPrivateKey(key);
    }

    private static X509SignatureGenerator SignatureOf(X509Certificate2 issuer) =>
        issuer.GetECDsaPrivateKey() is { } elliptic
            ? X509SignatureGenerator.CreateForECDsa(elliptic)
            : X509SignatureGenerator.CreateForRSA(issuer.GetRSAPrivateKey()!, RSASignaturePadding.Pkcs1);
}
