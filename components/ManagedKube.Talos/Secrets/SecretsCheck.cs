using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace ManagedKube.Talos.Secrets;

/// <summary>Whether root secrets are of use: machines that get wrong ones never come up (Talos facts 8.2).</summary>
public static partial class SecretsCheck
{
    private const int KeyBytes = 32;
    private const int SmallestServiceAccountKeyBits = 2048;

    /// <summary>Everything that is wrong, each finding with the element as the exchange form names it; never a value.</summary>
    /// <param name="bundle">The secrets.</param>
    /// <param name="now">When they are to be used.</param>
    public static ImmutableArray<string> Findings(SecretsBundle bundle, DateTimeOffset now)
    {
        var findings = new List<string>();
        // Talos up to 1.13 wrote the id in the alphabet for URLs, and it must never change.
        AddKey(bundle.ClusterId.Replace('-', '+').Replace('_', '/'), SecretsElement.ClusterId, findings);
        AddKey(bundle.ClusterSecret, SecretsElement.ClusterSecret, findings);
        AddToken(bundle.BootstrapToken, SecretsElement.BootstrapToken, findings);
        AddToken(bundle.TrustdToken, SecretsElement.TrustdToken, findings);
        AddKey(bundle.SecretboxKey, SecretsElement.SecretboxKey, findings);
        foreach (var (name, authority) in Authorities(bundle))
            AuthorityCheck.Add(authority, name, now, findings);
        AddServiceAccountKey(bundle.ServiceAccountKey, findings);
        return [.. findings];
    }

    /// <summary>What is wrong with an authority on its own, whenever it is used.</summary>
    /// <param name="authority">The certificate and the key.</param>
    /// <param name="certificateName">What the certificate is called in the findings.</param>
    /// <param name="keyName">What the key is called in the findings.</param>
    public static ImmutableArray<string> Findings(CertificateAndKey authority, string certificateName, string keyName)
    {
        var findings = new List<string>();
        if (AuthorityCheck.Read(authority, certificateName, keyName, findings) is { } opened)
        {
            opened.Certificate.Dispose();
            opened.Key.Dispose();
        }

        return [.. findings];
    }

    /// <summary>When the first of the authorities ends. Machines and clients need others before.</summary>
    /// <exception cref="InvalidSecretsException">A certificate cannot be read.</exception>
    public static DateTimeOffset ExpiresAt(SecretsBundle bundle) =>
        Authorities(bundle).Min(authority => CertificateLife.Of(authority.Value.Certificate).ExpiresAt);

    private static IEnumerable<KeyValuePair<string, CertificateAndKey>> Authorities(SecretsBundle bundle) =>
    [
        new(SecretsElement.Os, bundle.Os),
        new(SecretsElement.Etcd, bundle.Etcd),
        new(SecretsElement.Kubernetes, bundle.Kubernetes),
        new(SecretsElement.Aggregator, bundle.Aggregator),
    ];

    private static void AddKey(string base64, string name, List<string> findings)
    {
        Span<byte> bytes = stackalloc byte[KeyBytes * 2];
        if (!Convert.TryFromBase64String(base64, bytes, out var length) || length != KeyBytes)
            findings.Add($"{name} must be the Base64 of {KeyBytes} bytes.");
        bytes.Clear();
    }

    private static void AddToken(string token, string name, List<string> findings)
    {
        if (!Token().IsMatch(token))
            findings.Add($"{name} must be 6 characters, a dot and 16 characters, of lower-case letters and digits.");
    }

    private static void AddServiceAccountKey(string pem, List<string> findings)
    {
        using var key = AuthorityCheck.ReadKey(pem, SecretsElement.ServiceAccountKey, findings);
        if (key is RSA { KeySize: < SmallestServiceAccountKeyBits })
            findings.Add($"{SecretsElement.ServiceAccountKey} is an RSA key of {key.KeySize} bits; Kubernetes needs {SmallestServiceAccountKeyBits} at least.");
    }

    [GeneratedRegex(@"\A[0-9a-z]{6}\.[0-9a-z]{16}\z")]
    private static partial Regex Token();
}
