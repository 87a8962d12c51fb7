using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>The form of secrets, and that keys belong to their certificates. No finding repeats anything of them.</summary>
internal sealed partial class ClusterSecrets : IConfigurationRule
{
    private const string OtherBundle = "Render it from the cluster's secrets, and leave secrets out of the pool's patches.";

    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration) =>
    [
        .. Tokens(configuration),
        .. ThirtyTwoBytes(configuration),
        .. Authorities(configuration),
    ];

    private static IEnumerable<ConfigurationFinding> Tokens(ParsedConfiguration configuration) => new[] { "machine.token", "cluster.token" }
        .Select(configuration.Machine.At)
        .Where(place => place.IsThere && !Token().IsMatch(place.Text ?? ""))
        .Select(place => place.Finding($"{place.Path} has not the form of a token.", OtherBundle));

    private static IEnumerable<ConfigurationFinding> ThirtyTwoBytes(ParsedConfiguration configuration)
    {
        var places = new[]
        {
            configuration.Find("DiscoveryIdentityConfig", "clusterID", "cluster.id"),
            configuration.Find("DiscoveryIdentityConfig", "clusterSecret", "cluster.secret"),
            configuration.Machine.At("cluster.secretboxEncryptionSecret"),
        }.Concat(
            from encryption in configuration.Of("KubeEtcdEncryptionConfig")
            from resource in encryption.At("config.resources").Elements
            from provider in resource.Child("providers").Elements
            from key in provider.At("secretbox.keys").Elements
            select key.Child("secret"));
        foreach (var place in places.Where(place => place.IsThere && !HasThirtyTwoBytes(place.Text ?? "")))
            yield return place.Finding($"{place.Path} is not 32 bytes in Base64.", OtherBundle);
    }

    private static IEnumerable<ConfigurationFinding> Authorities(ParsedConfiguration configuration)
    {
        (Place Certificate, Place Key)[] encoded =
        [
            .. new[] { "machine.ca", "cluster.etcd.ca", "cluster.ca", "cluster.aggregatorCA" }
                .Select(configuration.Machine.At)
                .Select(place => (place.Child("crt"), place.Child("key"))),
        ];
        (Place Certificate, Place Key)[] plain =
        [
            .. configuration.Of("KubeAPIServerCAConfig").Concat(configuration.Of("KubeAggregatorCAConfig"))
                .Select(document => document.Child("issuingCA"))
                .Select(place => (place.Child("cert"), place.Child("key"))),
            .. configuration.Of("KubeAPIServerCAConfig").SelectMany(document => document.Child("acceptedCAs").Elements)
                .Select(certificate => (certificate, certificate.Child("key"))),
        ];
        return encoded.SelectMany(pair => Authority(pair.Certificate, pair.Key, FromBase64))
            .Concat(plain.SelectMany(pair => Authority(pair.Certificate, pair.Key, text => text)));
    }

    private static IEnumerable<ConfigurationFinding> Authority(Place certificate, Place key, Func<string, string?> decode)
    {
        if (certificate.Text is not { Length: > 0 } text)
            yield break;
        if (decode(text) is not { } pem || Read(pem) is not { } authority)
        {
            yield return certificate.Finding($"{certificate.Path} is no certificate.", OtherBundle);
            yield break;
        }

        using (authority)
        {
            if (authority.Extensions.OfType<X509BasicConstraintsExtension>().FirstOrDefault() is not { CertificateAuthority: true })
                yield return certificate.Finding($"{certificate.Path} is not the certificate of an authority.", OtherBundle);
            if (key.Text is { Length: > 0 } secret && !Belongs(decode(secret), authority))
                yield return key.Finding($"{key.Path} is not the key of its certificate.", OtherBundle);
        }
    }

    private static X509Certificate2? Read(string pem)
    {
        try
        {
            return X509Certificate2.CreateFromPem(pem);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    // .NET reads no Ed25519 keys, which Talos itself makes: they are taken as they are.
    private static bool Belongs(string? pem, X509Certificate2 certificate)
    {
        if (pem is null)
            return false;
        if (certificate.GetKeyAlgorithm() is "1.3.101.112")
            return pem.Contains("PRIVATE KEY-----", StringComparison.Ordinal);
        try
        {
            using var pair = X509Certificate2.CreateFromPem(certificate.ExportCertificatePem(), pem);
            return pair.HasPrivateKey;
        }
        catch (Exception error) when (error is CryptographicException or ArgumentException)
        {
            return false;
        }
    }

    private static bool HasThirtyTwoBytes(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.Replace('-', '+').Replace('_', '/'), bytes, out var written) && written == 32;
    }

    private static string? FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var written) ? Encoding.UTF8.GetString(bytes, 0, written) : null;
    }

    [GeneratedRegex(@"^[0-9a-z]{6}\.[0-9a-z]{16}$")]
    private static partial Regex Token();
}
