using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ManagedKube.Simulator.Kubernetes.Connections;

/// <summary>Makes the certificate that API servers show to their clients.</summary>
internal static class ServingCertificate
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    /// <summary>A certificate of the cluster's authority, valid as long as that.</summary>
    public static SslStreamCertificateContext Make(ClusterSettings settings)
    {
        using var authority = X509Certificate2.CreateFromPem(settings.CaCertificate, settings.CaKey);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=kube-apiserver", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(Names(settings).Build());
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerAuthentication)], critical: false));
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, true, false));
        using var made = request.Create(authority.SubjectName, Signer(authority), authority.NotBefore, authority.NotAfter, RandomNumberGenerator.GetBytes(16));
        var certificate = made.CopyWithPrivateKey(key);
        return SslStreamCertificateContext.Create(certificate, additionalCertificates: null, offline: true);
    }

    /// <summary>What signs with the key of an authority.</summary>
    public static X509SignatureGenerator Signer(X509Certificate2 authority) => authority.GetECDsaPrivateKey() is { } curve
        ? X509SignatureGenerator.CreateForECDsa(curve)
        : X509SignatureGenerator.CreateForRSA(authority.GetRSAPrivateKey()!, RSASignaturePadding.Pkcs1);

    private static SubjectAlternativeNameBuilder Names(ClusterSettings settings)
    {
        var builder = new SubjectAlternativeNameBuilder();
        string[] own = ["localhost", "127.0.0.1", "kubernetes", "kubernetes.default", "kubernetes.default.svc", $"kubernetes.default.svc.{settings.DnsDomain}",
            Addresses.Nth(settings.ServiceRange, 1).ToString()];
        foreach (var name in settings.CertificateNames.Concat(own).Distinct())
        {
            if (IPAddress.TryParse(name, out var address))
                builder.AddIpAddress(address);
            else
                builder.AddDnsName(name);
        }

        return builder;
    }
}
