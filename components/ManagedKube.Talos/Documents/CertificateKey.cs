using System.Text;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Documents;

/// <summary>An authority as the document without kind has it: Base64 of the whole PEM texts.</summary>
internal sealed record CertificateKey(string Crt, string Key)
{
    public static CertificateKey Of(CertificateAndKey authority) => new(Base64(authority.Certificate), Base64(authority.Key));

    /// <summary>Only the certificate. Talos wants the key to be there and empty.</summary>
    public static CertificateKey WithoutKey(CertificateAndKey authority) => new(Base64(authority.Certificate), "");

    public static string Base64(string pem) => Convert.ToBase64String(Encoding.UTF8.GetBytes(pem));
}
