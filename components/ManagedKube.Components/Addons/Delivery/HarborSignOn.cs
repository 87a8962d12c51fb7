using System.Text.Json.Nodes;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using Pulumi;

namespace ManagedKube.Components.Addons.Delivery;

/// <summary>How Harbor asks the identity provider who somebody is. Everybody whom the provider lets in has an account there, without rights.</summary>
internal static class HarborSignOn
{
    /// <summary>The Secret with the provider's authority, where it has one of its own.</summary>
    public const string AuthoritySecret = "harbor-oidc-ca";

    /// <summary>What is in that Secret.</summary>
    public static InputMap<string> AuthorityEntries(string authority) => new() { ["ca.crt"] = authority };

    /// <summary>The values of the chart. It keeps the settings in a Secret of its own.</summary>
    public static ChartValues ValuesOf(OidcDefinition provider, OidcConsolesDefinition client, Output<string> secret)
    {
        var values = new ChartValues { { "core.configureUserSettings", Output.CreateSecret(secret.Apply(text => Settings(provider, client, text))) } };
        if (provider.CertificateAuthority is not null)
            values.Add("caBundleSecretName", AuthoritySecret);
        return values;
    }

    private static string Settings(OidcDefinition provider, OidcConsolesDefinition client, string secret)
    {
        var settings = new JsonObject
        {
            ["auth_mode"] = "oidc_auth",
            ["oidc_name"] = "SSO",
            ["oidc_endpoint"] = provider.Issuer,
            ["oidc_client_id"] = client.ClientId,
            ["oidc_client_secret"] = secret,
            ["oidc_scope"] = string.Join(',', client.Scopes),
            ["oidc_groups_claim"] = provider.GroupsClaim,
            ["oidc_user_claim"] = client.UsernameClaim,
            ["oidc_auto_onboard"] = true,
            ["oidc_verify_cert"] = true,
        };
        // It takes one group. In production there is none (V70).
        if (provider.Groups.FirstOrDefault(group => group.Role == AccessRole.ClusterAdmin) is { } administrators)
            settings["oidc_admin_group"] = administrators.Group;
        return settings.ToJsonString();
    }
}
