using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ManagedKube.Model.Validation;

/// <summary>Tells certificates in PEM.</summary>
internal static class PemText
{
    private const string Certificate = "CERTIFICATE";

    /// <summary>Whether a text holds one certificate or more, and nothing else in PEM.</summary>
    public static bool IsCertificates(string text)
    {
        var count = 0;
        var rest = text.AsSpan();
        while (PemEncoding.TryFind(rest, out var fields))
        {
            if (!rest[fields.Label].SequenceEqual(Certificate) || !IsCertificate(rest[fields.Location]))
                return false;
            count++;
            rest = rest[fields.Location.End..];
        }
        return count > 0;
    }

    private static bool IsCertificate(ReadOnlySpan<char> pem)
    {
        try
        {
            using var certificate = X509Certificate2.CreateFromPem(pem);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
