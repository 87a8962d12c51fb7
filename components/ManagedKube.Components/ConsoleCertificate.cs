using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Dns;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>
/// A certificate that browsers know, for the consoles of a Full cluster, with its key. Without one they have a certificate of the cluster's own
/// authority.
/// </summary>
public sealed record ConsoleCertificate
{
    private const string PrivateKey = "PRIVATE KEY";
    private const string Certificate = "CERTIFICATE";

    private ConsoleCertificate(string chain, string key) => (Chain, Key) = (chain, key);

    internal string Chain { get; }

    internal string Key { get; }

    /// <summary>Reads it.</summary>
    /// <param name="pem">PEM: the certificate first, then those that lead to its authority, and the certificate's key, in any place.</param>
    /// <param name="plan">The cluster whose consoles it is for.</param>
    /// <exception cref="RunException">It is no such text, or not for these consoles; the message tells nothing of its content.</exception>
    public static ConsoleCertificate Read(string pem, ClusterPlan plan)
    {
        var chain = new List<string>();
        string? key = null;
        for (var rest = pem.AsSpan(); PemEncoding.TryFind(rest, out var found); rest = rest[found.Location.End..])
        {
            if (rest[found.Label] is Certificate)
                chain.Add(rest[found.Location].ToString());
            else if (rest[found.Label].EndsWith(PrivateKey, StringComparison.Ordinal))
                key = rest[found.Location].ToString();
        }

        if (chain.Count == 0 || key is null)
            throw Refuse($"it has {(chain.Count == 0 ? "no certificate" : "no key")}. It is PEM, with the certificate first and its key beside it");
        var wanted = plan.Names.Wildcard(SubDomain.ExternalSecured);
        try
        {
            using var certificate = X509Certificate2.CreateFromPem(chain[0], key);
            return IsFor(certificate, wanted) ? new(string.Join('\n', chain) + "\n", key + "\n") : throw Refuse($"it is not for {wanted}");
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException)
        {
            throw Refuse("the first certificate and the key are not readable, or do not belong together");
        }
    }

    /// <summary>Nothing of it: it holds a key.</summary>
    public override string ToString() => nameof(ConsoleCertificate);

    private static bool IsFor(X509Certificate2 certificate, string name) => certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>()
        .SelectMany(names => names.EnumerateDnsNames())
        .Contains(name, StringComparer.OrdinalIgnoreCase);

    private static RunException Refuse(string reason) =>
        new($"The certificate of the consoles (certificates:consoles) cannot be used: {reason}. Set it anew with 'mk config set CODE certificates:consoles --secret'.");
}
