using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Documents;

/// <summary>An authority as Kubernetes documents have it: plain PEM.</summary>
internal sealed record IssuingAuthority(string Cert, string Key)
{
    public static IssuingAuthority Of(CertificateAndKey authority) => new(authority.Certificate, authority.Key);
}
