using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Simulator.Talos.Documents;

/// <summary>The certificate of an authority, with its key where the machine may sign.</summary>
/// <param name="Certificate">In PEM.</param>
/// <param name="Key">In PEM; null without.</param>
internal sealed record Authority(string Certificate, string? Key)
{
    /// <summary>What tells it from all others.</summary>
    public string Fingerprint { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Certificate.Trim())));

    /// <summary>Reads one whose certificate and key are Base64 of PEM, under <c>crt</c> and <c>key</c>.</summary>
    public static Authority? FromBase64(YamlNode? node) =>
        Decode(node.Text("crt")) is { } certificate ? new Authority(certificate, Decode(node.Text("key"))) : null;

    /// <summary>Reads one whose certificate and key are PEM, under <c>cert</c> and <c>key</c>.</summary>
    public static Authority? FromPem(YamlNode? node) =>
        node.Text("cert") is { } certificate ? new Authority(certificate, node.Text("key")) : null;

    /// <summary>The text in a Base64 value; null when it is none.</summary>
    public static string? Decode(string? base64)
    {
        if (base64 is null)
            return null;
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(base64));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>What is wrong with it; null for nothing.</summary>
    public string? Problem(bool needsKey)
    {
        try
        {
            using var certificate = X509Certificate2.CreateFromPem(Certificate);
            if (certificate.Extensions.OfType<X509BasicConstraintsExtension>().FirstOrDefault() is not { CertificateAuthority: true })
                return "the certificate is not one of an authority";
            if (Key is null)
                return needsKey ? "the key is missing" : null;
            using var pair = X509Certificate2.CreateFromPem(Certificate, Key);
            return null;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            return Key is null ? "the certificate cannot be read" : "certificate and key are not a pair, or cannot be read";
        }
    }

    /// <summary>Nothing of it: it holds a key.</summary>
    public override string ToString() => nameof(Authority);
}
