using System.Security.Cryptography.X509Certificates;
using ManagedKube.Talos.Yaml;
using YamlDotNet.Serialization;

namespace ManagedKube.Talos.Secrets;

/// <summary>The configuration of <c>kubectl</c> and of other clients of the Kubernetes API.</summary>
public static class KubeConfig
{
    /// <summary>Makes a kubeconfig with a new client certificate, without asking any machine.</summary>
    /// <param name="authority">The authority of Kubernetes (<see cref="SecretsBundle.Kubernetes"/>).</param>
    /// <param name="settings">What else the file says.</param>
    /// <param name="time">The clock that the certificate's validity starts at.</param>
    /// <exception cref="InvalidSecretsException">The authority cannot sign: unreadable, of another key, or not valid now.</exception>
    public static MintedConfiguration Mint(CertificateAndKey authority, KubeConfigSettings settings, TimeProvider time)
    {
        ArgumentException.ThrowIfNullOrEmpty(settings.ClusterName);
        ArgumentException.ThrowIfNullOrEmpty(settings.User);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(settings.Lifetime, TimeSpan.Zero);
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName(settings.User);
        foreach (var group in settings.Groups)
            subject.AddOrganizationName(group);
        using var issuer = CertificateIssuer.Open(authority, SecretsElement.Kubernetes);
        var client = issuer.Issue(
            subject.Build(), X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment, time.GetUtcNow(), settings.Lifetime);
        var user = $"{settings.User}@{settings.ClusterName}";
        var file = new File(
            [new(settings.ClusterName, new(settings.Server, Base64Text.Of(authority.Certificate), settings.ProxyUrl))],
            [new(user, new(Base64Text.Of(client.Pair.Certificate), Base64Text.Of(client.Pair.Key)))],
            [new(user, new(settings.ClusterName, "default", user))],
            user);
        return new(YamlText.Of(file), client.IssuedAt, client.ExpiresAt);
    }

    private sealed record File(
        IReadOnlyList<NamedCluster> Clusters,
        IReadOnlyList<NamedUser> Users,
        IReadOnlyList<NamedContext> Contexts,
        [property: YamlMember(Alias = "current-context", ApplyNamingConventions = false)] string CurrentContext)
    {
        [YamlMember(Order = -2)]
        public string ApiVersion => "v1";

        [YamlMember(Order = -1)]
        public string Kind => "Config";
    }

    private sealed record NamedCluster(string Name, Cluster Cluster);

    private sealed record Cluster(
        string Server,
        [property: YamlMember(Alias = "certificate-authority-data", ApplyNamingConventions = false)] string Authority,
        [property: YamlMember(Alias = "proxy-url", ApplyNamingConventions = false)] string? ProxyUrl);

    private sealed record NamedUser(string Name, User User);

    private sealed record User(
        [property: YamlMember(Alias = "client-certificate-data", ApplyNamingConventions = false)] string Certificate,
        [property: YamlMember(Alias = "client-key-data", ApplyNamingConventions = false)] string Key);

    private sealed record NamedContext(string Name, Context Context);

    private sealed record Context(string Cluster, string Namespace, string User);
}
