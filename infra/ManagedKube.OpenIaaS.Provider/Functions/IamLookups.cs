using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Iam;
using ManagedKube.OpenIaaS.Provider.Iam;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>Tenants, features, roles, companies, users, and what is assigned to whom; personal access tokens.</summary>
internal static class IamLookups
{
    private static readonly LookupArgument CompanyId = LookupArgument.Uuid("companyId");

    private static readonly LookupKind<Tenant> Tenants = new()
    {
        Token = "openiaas:iam:getTenant",
        Noun = "tenant",
        Plural = "tenants",
        Find = async (client, id, cancel) => (await client.Iam.ListTenantsAsync(cancel).ConfigureAwait(false)).FirstOrDefault(tenant => tenant.Id == id),
        List = (client, _, cancel) => client.Iam.ListTenantsAsync(cancel),
        Map = tenant => new(tenant.Id, tenant.Name, null, null, PropertyMap.Of(
            ("secNumCloud", tenant.Snc), ("companyId", PropertyWriting.OrNull(tenant.CompanyId)))),
    };

    private static readonly LookupKind<Feature> Features = new()
    {
        Token = "openiaas:iam:getFeature",
        Noun = "feature",
        Plural = "features",
        Find = async (client, id, cancel) => (await client.Iam.ListFeaturesAsync(cancel).ConfigureAwait(false)).FirstOrDefault(feature => feature.Id == id),
        List = (client, _, cancel) => client.Iam.ListFeaturesAsync(cancel),
        Map = feature => new(feature.Id, feature.Name, null, null, PropertyMap.Of(("subFeatures", PropertyWriting.List(
            (feature.SubFeatures ?? []).Select(part => PropertyMap.Of(("id", part.Id), ("name", part.Name))))))),
    };

    private static readonly LookupKind<Role> Roles = new()
    {
        Token = "openiaas:iam:getRole",
        Noun = "role",
        Plural = "roles",
        Find = (client, id, cancel) => client.Iam.FindRoleAsync(id, cancel),
        List = (client, _, cancel) => client.Iam.ListRolesAsync(cancel),
        Map = role => new(role.Id, role.Name, null, null, PropertyMap.Empty),
    };

    private static readonly LookupKind<User> Users = new()
    {
        Token = "openiaas:iam:getUser",
        Noun = "user",
        Plural = "users",
        Filters = [CompanyId],
        Find = (client, id, cancel) => client.Iam.FindUserAsync(id, cancel),
        List = (client, filter, cancel) => client.Iam.ListUsersAsync(filter.Text(CompanyId), cancel),
        Map = user => new(user.Id, user.Name, null, null, PropertyMap.Of(
            ("internalId", PropertyWriting.OrNull(user.InternalId)),
            ("type", PropertyWriting.OrNull(user.Type)),
            ("sources", PropertyWriting.List(user.Source ?? [])),
            ("sourceId", PropertyWriting.OrNull(user.SourceId)),
            ("emailVerified", user.EmailVerified),
            ("email", PropertyWriting.OrNull(user.Email)))),
    };

    private static readonly LookupKind<PersonalAccessToken> PersonalAccessTokens = new()
    {
        Token = "openiaas:iam:getPersonalAccessToken",
        Noun = "personal access token",
        Plural = "personalAccessTokens",
        Changes = true,
        Find = (client, id, cancel) => client.Iam.PersonalAccessTokens.FindAsync(id, cancel),
        List = (client, _, cancel) => client.Iam.PersonalAccessTokens.ListAsync(cancel),
        Map = token => new(token.Id, token.Name, null, null, PropertyMap.Of(
            ("roleIds", PropertyWriting.List(token.Roles ?? [])),
            ("expirationDate", PersonalAccessTokenInputs.Format(token.ExpiresAt)),
            ("userId", PropertyWriting.OrNull(token.UserId)),
            ("tenantId", PropertyWriting.OrNull(token.TenantId)))),
    };

    private static readonly IFunction Company = new ReadFunction<string>(
        "openiaas:iam:getCompany",
        reader => reader.Text("id", required: true, ValueRules.Uuid) ?? "",
        async (client, id, cancel) => await client.Iam.FindCompanyAsync(id, cancel).ConfigureAwait(false) is { } company
            ? PropertyMap.Of(("id", company.Id), ("name", company.Name))
            : throw new ProviderException($"There is no company of the id {id}.", nothingHappened: true));

    private static readonly IFunction FeatureAssignments = new ReadFunction<string?>(
        "openiaas:iam:getFeatureAssignments",
        reader => reader.Text("tenantId", rule: ValueRules.Uuid),
        async (client, tenantId, cancel) => Assignments(
            (await client.Iam.ListFeatureAssignmentsAsync(tenantId, cancel).ConfigureAwait(false))
            .Select(item => PropertyMap.Of(("featureId", item.FeatureId), ("tenantId", item.TenantId)))));

    private static readonly IFunction RoleAssignments = new ReadFunction<RoleAssignmentFilter>(
        "openiaas:iam:getRoleAssignments",
        reader => new(
            reader.Text("userId", rule: ValueRules.Uuid), reader.Text("tenantId", rule: ValueRules.Uuid), reader.Text("roleId", rule: ValueRules.Uuid)),
        async (client, filter, cancel) => Assignments(
            (await client.Iam.ListRoleAssignmentsAsync(filter, cancel).ConfigureAwait(false))
            .Select(item => PropertyMap.Of(("userId", item.UserId), ("tenantId", item.TenantId), ("roleId", item.RoleId)))));

    public static ImmutableArray<IFunction> Functions { get; } =
    [
        .. Tenants.Functions,
        .. Features.Functions,
        FeatureAssignments,
        .. Roles.Functions,
        RoleAssignments,
        Company,
        .. Users.Functions,
        .. PersonalAccessTokens.Functions,
    ];

    private static PropertyMap Assignments(IEnumerable<PropertyMap> items) => PropertyMap.Of(("assignments", PropertyWriting.List(items)));
}
