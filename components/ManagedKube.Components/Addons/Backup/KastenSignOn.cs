using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Backup;

/// <summary>
/// How Kasten asks the identity provider who somebody is. It acts in his name in the cluster, so its names of users and groups are those of
/// Kubernetes, and what he may do there is what Kubernetes lets him do.
/// </summary>
internal static class KastenSignOn
{
    /// <summary>The Secret that the client's credentials are in.</summary>
    public const string Secret = "k10-oidc";

    /// <summary>The ConfigMap with the provider's authority, where it has one of its own.</summary>
    public const string AuthorityMap = "k10-oidc-ca";

    /// <summary>What the chart calls the authority in it.</summary>
    public const string AuthorityKey = "custom-ca-bundle.pem";

    /// <summary>What is in the Secret.</summary>
    public static InputMap<string> Entries(OidcConsolesDefinition client, Output<string> secret) =>
        new() { ["client-id"] = client.ClientId, ["client-secret"] = secret };

    /// <summary>The values of the chart.</summary>
    /// <param name="host">The console's host name.</param>
    /// <param name="admins">The groups that administer it, as Kubernetes names them.</param>
    /// <param name="provider">The identity provider.</param>
    /// <param name="client">Its client.</param>
    public static ChartValues ValuesOf(string host, IEnumerable<string> admins, OidcDefinition provider, OidcConsolesDefinition client)
    {
        var values = new ChartValues
        {
            { "auth.oidcAuth.enabled", true },
            { "auth.oidcAuth.providerURL", provider.Issuer },
            { "auth.oidcAuth.redirectURL", $"https://{host}" },
            // It adds the scope that every sign-on needs.
            {
                "auth.oidcAuth.scopes",
                string.Join(' ', client.Scopes.Remove(OidcConsolesDefinition.OpenIdScope).Remove(OidcConsolesDefinition.OfflineScope))
            },
            { "auth.oidcAuth.clientSecretName", Secret },
            { "auth.oidcAuth.usernameClaim", provider.UsernameClaim },
            { "auth.oidcAuth.usernamePrefix", provider.UsernamePrefix },
            { "auth.oidcAuth.groupClaim", provider.GroupsClaim },
            { "auth.oidcAuth.groupPrefix", provider.GroupsPrefix },
            { "auth.k10AdminGroups", List(admins) },
        };
        if (provider.CertificateAuthority is not null)
            values.Add("cacertconfigmap.name", AuthorityMap);
        return values;
    }
}
