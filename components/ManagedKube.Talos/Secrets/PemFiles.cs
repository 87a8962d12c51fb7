using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ManagedKube.Talos.Secrets;

/// <summary>Certificates and private keys as PEM texts.</summary>
internal static class PemFiles
{
    /// <summary>Ed25519 (RFC 8410), the default of <c>talosctl</c> for the authority of the Talos API.</summary>
    private const string Ed25519 = "1.3.101.112";

    /// <summary>The text of a certificate, with the last newline that Talos' own files have.</summary>
    public static string Text(X509Certificate2 certificate) => certificate.ExportCertificatePem() + "\n";

    /// <summary>The text of a key (<c>EC PRIVATE KEY</c>).</summary>
    public static string Text(ECDsa key) => key.ExportECPrivateKeyPem() + "\n";

    /// <summary>The text of a key (<c>RSA PRIVATE KEY</c>).</summary>
    public static string Text(RSA key) => key.ExportRSAPrivateKeyPem() + "\n";

    /// <summary>Reads the first certificate of a text.</summary>
    /// <exception cref="CryptographicException">There is none.</exception>
    public static X509Certificate2 ReadCertificate(string pem) => X509Certificate2.CreateFromPem(pem);

    /// <summary>
    /// Reads a private key. Block types name the algorithm, except for <c>PRIVATE KEY</c> (PKCS#8), so that both algorithms are tried.
    /// </summary>
    /// <exception cref="CryptographicException">It is none that this program can use; the message says why and holds nothing of it.</exception>
    public static AsymmetricAlgorithm ReadKey(string pem)
    {
        if (!PemEncoding.TryFind(pem, out var fields))
            throw new CryptographicException("is no PEM text with a private key");
        var label = pem[fields.Label];
        if (label == "ED25519 PRIVATE KEY")
            throw Unusable();
        return label switch
        {
            "RSA PRIVATE KEY" => Import(RSA.Create(), pem),
            "EC PRIVATE KEY" => Import(ECDsa.Create(), pem),
            "PRIVATE KEY" when IsEd25519(pem[fields.Base64Data]) => throw Unusable(),
            "PRIVATE KEY" => TryImport(ECDsa.Create(), pem) ?? Import(RSA.Create(), pem),
            _ => throw new CryptographicException("must be an 'EC PRIVATE KEY', an 'RSA PRIVATE KEY' or a 'PRIVATE KEY'"),
        };
    }

    private static AsymmetricAlgorithm Import(AsymmetricAlgorithm key, string pem) =>
        TryImport(key, pem) ?? throw new CryptographicException("cannot be read as a private key (EC or RSA, without a passphrase)");

    private static AsymmetricAlgorithm? TryImport(AsymmetricAlgorithm key, string pem)
    {
        try
        {
            key.ImportFromPem(pem);
            return key;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            key.Dispose();
            return null;
        }
    }

    private static bool IsEd25519(string base64)
    {
        try
        {
            var bytes = Convert.FromBase64String(base64);
            var reader = new System.Formats.Asn1.AsnReader(bytes, System.Formats.Asn1.AsnEncodingRules.DER).ReadSequence();
            reader.ReadInteger();
            return reader.ReadSequence().ReadObjectIdentifier() == Ed25519;
        }
        catch (Exception e) when (e is FormatException or System.Formats.Asn1.AsnContentException)
        {
            return false;
        }
    }

    private static CryptographicException Unusable() => new(
        "is an Ed25519 key, which .NET cannot use. Talos takes P-256 as well: make the authority anew as P-256 (Talos 1.11 or newer)");
}
