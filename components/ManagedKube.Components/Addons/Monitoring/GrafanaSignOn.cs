using System.Text.RegularExpressions;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Monitoring;

/// <summary>How Grafana asks the identity provider who somebody is. Who is in no group of the customer's file does not get in.</summary>
internal static partial class GrafanaSignOn
{
    /// <summary>The Secret that the client's credentials are in.</summary>
    public const string Secret = "grafana-oidc";

    private const string IdKey = "client-id";
    private const string SecretKey = "client-secret";
    private const string AuthorityKey = "ca.crt";
    private const string AuthorityFile = $"/etc/{Secret}/{AuthorityKey}";

    /// <summary>What is in the Secret.</summary>
    public static InputMap<string> Entries(OidcDefinition provider, OidcConsolesDefinition client, Output<string> secret)
    {
        var entries = new InputMap<string> { [IdKey] = client.ClientId, [SecretKey] = secret };
        if (provider.CertificateAuthority is { } authority)
            entries.Add(AuthorityKey, authority);
        return entries;
    }

    /// <summary>The values of Grafana's chart.</summary>
    public static ChartValues ValuesOf(OidcDefinition provider, OidcConsolesDefinition client)
    {
        var values = new ChartValues
        {
            { "envValueFrom.GF_AUTH_GENERIC_OAUTH_CLIENT_ID.secretKeyRef", Reference(IdKey) },
            { "envValueFrom.GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET.secretKeyRef", Reference(SecretKey) },
            Literal(("grafana.ini", Literal(("auth.generic_oauth", Settings(provider, client))))),
        };
        if (provider.CertificateAuthority is not null)
        {
            values.Add("extraSecretMounts", List(new ChartValues
            {
                { "name", Secret },
                { "secretName", Secret },
                { "mountPath", AuthorityFile },
                { "subPath", AuthorityKey },
                { "readOnly", true },
            }));
        }

        return values;
    }

    private static ChartValues Settings(OidcDefinition provider, OidcConsolesDefinition client)
    {
        var settings = new ChartValues
        {
            { "enabled", true },
            { "name", "SSO" },
            // Those who have no account yet; who may have one is decided by the roles.
            { "allow_sign_up", true },
            { "use_pkce", true },
            { "use_refresh_token", client.Scopes.Contains(OidcConsolesDefinition.OfflineScope) },
            { "scopes", string.Join(' ', client.Scopes) },
            { "auth_url", client.AuthorizeUrl },
            { "token_url", client.TokenUrl },
            { "api_url", client.UserInfoUrl },
            { "login_attribute_path", Claim(client.UsernameClaim) },
            { "groups_attribute_path", Claim(provider.GroupsClaim) },
            { "role_attribute_path", Roles(provider) },
            { "role_attribute_strict", true },
        };
        if (provider.CertificateAuthority is not null)
            settings.Add("tls_client_ca", AuthorityFile);
        return settings;
    }

    // The first that is true counts, so administrators come first. The names hold no signs of JMESPath (V69).
    private static string Roles(OidcDefinition provider) => string.Join(
        " || ",
        provider.Groups
            .OrderBy(group => group.Role != AccessRole.ClusterAdmin)
            .Select(group => $"contains({Claim(provider.GroupsClaim)}[*], '{group.Group}') && '{(group.Role == AccessRole.ClusterAdmin ? "Admin" : "Viewer")}'")
            .Distinct());

    // A value that begins with a quotation mark would lose it in an INI file.
    private static string Claim(string name) => Identifier().IsMatch(name) ? name : $"@.\"{name}\"";

    private static ChartValues Reference(string key) => new() { { "name", Secret }, { "key", key } };

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex Identifier();
}
