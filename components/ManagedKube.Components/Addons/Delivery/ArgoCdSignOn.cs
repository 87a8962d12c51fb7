using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Delivery;

/// <summary>How Argo CD asks the identity provider who somebody is. What he may do is said by its policy, with single sign-on or without.</summary>
internal static class ArgoCdSignOn
{
    /// <summary>The Secret that the client's credentials are in.</summary>
    public const string Secret = "argocd-oidc";

    private const string IdKey = "clientID";
    private const string SecretKey = "clientSecret";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The labels without which Argo CD does not look into a Secret.</summary>
    public static ImmutableSortedDictionary<string, string> Labels { get; } =
        ImmutableSortedDictionary<string, string>.Empty.Add("app.kubernetes.io/part-of", "argocd");

    /// <summary>What is in the Secret.</summary>
    public static InputMap<string> Entries(OidcConsolesDefinition client, Output<string> secret) => new() { [IdKey] = client.ClientId, [SecretKey] = secret };

    /// <summary>The values of the chart.</summary>
    /// <param name="host">The console's host name. The ingress controller has a certificate for it.</param>
    /// <param name="provider">The identity provider.</param>
    /// <param name="client">Its client.</param>
    public static ChartValues ValuesOf(string host, OidcDefinition provider, OidcConsolesDefinition client) => new()
    {
        { "configs.cm", Literal(("url", $"https://{host}"), ("oidc.config", Configuration(provider, client))) },
        { "configs.rbac.scopes", Text<string[]>([provider.GroupsClaim]) },
        { "server.ingress.extraTls", List(new ChartValues { { "hosts", List(host) } }) },
    };

    // The command line has no secret to show, so it is the public client that kubectl is.
    private static string Configuration(OidcDefinition provider, OidcConsolesDefinition client) => string.Concat(
    [
        "name: SSO\n",
        $"issuer: {Text(provider.Issuer)}\n",
        $"clientID: ${Secret}:{IdKey}\n",
        $"clientSecret: ${Secret}:{SecretKey}\n",
        $"cliClientID: {Text(provider.ClientId)}\n",
        $"requestedScopes: {Text(client.Scopes.Remove(OidcConsolesDefinition.OfflineScope))}\n",
        "enablePKCEAuthentication: true\n",
        .. provider.CertificateAuthority is { } authority ? [$"rootCA: {Text(authority)}\n"] : Enumerable.Empty<string>(),
    ]);

    // JSON is YAML.
    private static string Text<T>(T value) => JsonSerializer.Serialize(value, Readable);
}
