using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ManagedKube.Simulator.Kubernetes.Authentication;

/// <summary>Reads users from the certificates that they show: the common name is the user, organisations are groups.</summary>
internal static class ClientCertificates
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";
    private const string CommonName = "2.5.4.3";
    private const string Organisation = "2.5.4.10";

    /// <summary>The user of a certificate; null when it is not of this authority, or not valid now.</summary>
    public static UserInfo? UserOf(X509Certificate2 certificate, string authority, DateTimeOffset now)
    {
        using var root = X509Certificate2.CreateFromPem(authority);
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(root);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = now.UtcDateTime;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(ClientAuthentication));
        if (!chain.Build(certificate))
            return null;
        var parts = certificate.SubjectName.EnumerateRelativeDistinguishedNames().Where(part => !part.HasMultipleElements).ToList();
        string[] Values(string type) => [.. parts.Where(part => part.GetSingleElementType().Value == type).Select(part => part.GetSingleElementValue()!)];
        return Values(CommonName) is [var name, ..] ? new UserInfo(name, [.. Values(Organisation), UserInfo.Authenticated]) : null;
    }
}
