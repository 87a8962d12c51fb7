using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Configuration;

/// <summary>Reads who may use a cluster: single sign-on, tenants, and the definitions that clients bring.</summary>
internal static class AccessReader
{
    public static OidcDefinition ReadOidc(SectionReader oidc)
    {
        var definition = new OidcDefinition
        {
            Issuer = oidc.Required("issuer", ValueKind.Text("https://login.example.com/realms/platform"), "V69"),
            ClientId = oidc.Required("clientId", ValueKind.Text("kubernetes"), "V69"),
            UsernameClaim = oidc.Optional("usernameClaim", ValueKind.AnyText(OidcDefinition.DefaultUsernameClaim), OidcDefinition.DefaultUsernameClaim),
            GroupsClaim = oidc.Optional("groupsClaim", ValueKind.AnyText(OidcDefinition.DefaultGroupsClaim), OidcDefinition.DefaultGroupsClaim),
            UsernamePrefix = oidc.Optional("usernamePrefix", ValueKind.AnyText(OidcDefinition.DefaultPrefix), OidcDefinition.DefaultPrefix),
            GroupsPrefix = oidc.Optional("groupsPrefix", ValueKind.AnyText(OidcDefinition.DefaultPrefix), OidcDefinition.DefaultPrefix),
            CertificateAuthority = oidc.OptionalText("certificateAuthority", "-----BEGIN CERTIFICATE-----"),
            Groups = [.. oidc.Sections("groups").Select(ReadGroup)],
            Consoles = oidc.Has("consoles") ? ReadConsoles(oidc.Section("consoles")) : null,
        };
        oidc.RefuseUnknownKeys();
        return definition;
    }

    public static ImmutableArray<TenantDefinition> ReadTenants(SectionReader cluster) => [.. cluster.Sections("tenants").Select(ReadTenant)];

    public static ImmutableArray<ClientCrd> ReadClientCrds(SectionReader cluster) => [.. cluster.Sections("clientCrds").Select(ReadClientCrd)];

    private static OidcConsolesDefinition ReadConsoles(SectionReader consoles)
    {
        var definition = new OidcConsolesDefinition
        {
            ClientId = consoles.Required("clientId", ValueKind.Text("consoles"), "V69"),
            AuthorizeUrl = consoles.Required("authorizeUrl", ValueKind.HttpsUrl("https://login.example.com/realms/platform/authorize"), "V69"),
            TokenUrl = consoles.Required("tokenUrl", ValueKind.HttpsUrl("https://login.example.com/realms/platform/token"), "V69"),
            UserInfoUrl = consoles.Required("userInfoUrl", ValueKind.HttpsUrl("https://login.example.com/realms/platform/userinfo"), "V69"),
            UsernameClaim = consoles.Optional(
                "usernameClaim", ValueKind.Text(OidcConsolesDefinition.DefaultUsernameClaim), OidcConsolesDefinition.DefaultUsernameClaim),
            Scopes = consoles.Values("scopes", ValueKind.Text(OidcConsolesDefinition.OpenIdScope)) is { IsEmpty: false } scopes
                ? scopes
                : OidcConsolesDefinition.DefaultScopes,
            KastenAdmins = consoles.Values("kastenAdmins", ValueKind.Text("backup-operators")),
        };
        consoles.RefuseUnknownKeys();
        return definition;
    }

    private static OidcGroup ReadGroup(SectionReader group)
    {
        var definition = new OidcGroup(
            group.Required("group", ValueKind.Text("platform-users")),
            group.Required("role", ValueKind.OneOf(DefinitionNames.Roles)),
            group.Optional("tenant", ValueKind.Text(TenantDefinition.DefaultName), TenantDefinition.DefaultName));
        group.RefuseUnknownKeys();
        return definition;
    }

    private static TenantDefinition ReadTenant(SectionReader tenant)
    {
        var definition = new TenantDefinition
        {
            Name = tenant.Required("name", ValueKind.Text(TenantDefinition.DefaultName), "V77"),
            Owner = tenant.Optional("owner", ValueKind.Text(TenantDefinition.DefaultOwner), TenantDefinition.DefaultOwner),
            Quotas = tenant.Has("quotas") ? CephReader.ReadQuotas(tenant.Section("quotas")) : null,
        };
        tenant.RefuseUnknownKeys();
        return definition;
    }

    private static ClientCrd ReadClientCrd(SectionReader crd)
    {
        var definition = new ClientCrd(
            crd.Required("name", ValueKind.Text("kafkas.example.com")),
            crd.Optional("installedBy", ValueKind.OneOf(DefinitionNames.Installers), CrdInstaller.Provider));
        crd.RefuseUnknownKeys();
        return definition;
    }
}
