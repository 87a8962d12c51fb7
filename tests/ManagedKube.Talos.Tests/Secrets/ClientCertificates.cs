using System.Security.Cryptography.X509Certificates;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Tests.Secrets;

/// <summary>Reads client configurations as their clients do.</summary>
internal static class ClientCertificates
{
    public const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    public static YamlMappingNode Parse(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    public static YamlNode At(this YamlNode node, params IEnumerable<string> path) => path.Aggregate(node, (at, key) => at[key]);

    public static string Decoded(this YamlNode node) => Encoding.UTF8.GetString(Convert.FromBase64String(node.ToString()));

    /// <summary>What the chain engine has against a client certificate; nothing when it is good.</summary>
    public static IEnumerable<X509ChainStatusFlags> Problems(string certificate, string authority, DateTimeOffset at)
    {
        using var client = X509Certificate2.CreateFromPem(certificate);
        using var root = X509Certificate2.CreateFromPem(authority);
        using var chain = new X509Chain();
        chain.ChainPolicy = new()
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
            VerificationTime = at.UtcDateTime,
            VerificationTimeIgnored = false,
            CustomTrustStore = { root },
            ApplicationPolicy = { new(ClientAuthentication) },
        };
        chain.Build(client);
        return [.. chain.ChainStatus.Select(status => status.Status)];
    }
}
