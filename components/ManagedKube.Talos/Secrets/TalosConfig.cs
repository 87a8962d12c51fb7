using System.Security.Cryptography.X509Certificates;
using ManagedKube.Talos.Yaml;
using YamlDotNet.Serialization;

namespace ManagedKube.Talos.Secrets;

/// <summary>The configuration of <c>talosctl</c>.</summary>
public static class TalosConfig
{
    /// <summary>
    /// Makes a talosconfig with a new client certificate, without asking any machine. No node is named in it, so that each call has
    /// to say which machine it means.
    /// </summary>
    /// <param name="authority">The authority of the Talos API (<see cref="SecretsBundle.Os"/>).</param>
    /// <param name="settings">What else the file says.</param>
    /// <param name="time">The clock that the certificate's validity starts at.</param>
    /// <exception cref="InvalidSecretsException">The authority cannot sign: unreadable, of another key, or not valid now.</exception>
    public static MintedConfiguration Mint(CertificateAndKey authority, TalosConfigSettings settings, TimeProvider time)
    {
        ArgumentException.ThrowIfNullOrEmpty(settings.ClusterName);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(settings.Lifetime, TimeSpan.Zero);
        var subject = new X500DistinguishedNameBuilder();
        foreach (var role in settings.Roles)
            subject.AddOrganizationName(role);
        using var issuer = CertificateIssuer.Open(authority, SecretsElement.Os);
        var client = issuer.Issue(subject.Build(), X509KeyUsageFlags.DigitalSignature, time.GetUtcNow(), settings.Lifetime);
        var context = new Context(
            settings.Endpoints, Base64Text.Of(authority.Certificate), Base64Text.Of(client.Pair.Certificate), Base64Text.Of(client.Pair.Key), settings.ProxyUrl);
        return new(
            YamlText.Of(new File(settings.ClusterName, new Dictionary<string, Context> { [settings.ClusterName] = context })),
            client.IssuedAt,
            client.ExpiresAt);
    }

    private sealed record File(string Context, IReadOnlyDictionary<string, Context> Contexts);

    private sealed record Context(
        IReadOnlyList<string> Endpoints,
        string Ca,
        string Crt,
        string Key,
        [property: YamlMember(Alias = "proxy-url", ApplyNamingConventions = false)] string? ProxyUrl);
}
