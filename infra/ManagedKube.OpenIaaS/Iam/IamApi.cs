using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Iam;

/// <summary>Identities and what they may do (API reference 4.1). All failures are <see cref="OpenIaaSException"/>.</summary>
public sealed class IamApi
{
    private const string Root = "iam/v2";
    private readonly ApiTransport _api;

    internal IamApi(ApiTransport api)
    {
        _api = api;
        PersonalAccessTokens = new(api);
    }

    /// <summary>Personal access tokens.</summary>
    public PersonalAccessTokenApi PersonalAccessTokens { get; }

    /// <summary>All tenants that the token may see.</summary>
    public Task<IReadOnlyList<Tenant>> ListTenantsAsync(CancellationToken cancellationToken) =>
        _api.ListAsync($"{Root}/tenants", OpenIaaSJson.Default.ListTenant, cancellationToken);

    /// <summary>All products of the platform.</summary>
    public Task<IReadOnlyList<Feature>> ListFeaturesAsync(CancellationToken cancellationToken) =>
        _api.ListAsync($"{Root}/features", OpenIaaSJson.Default.ListFeature, cancellationToken);

    /// <summary>What tenants have, or one of them.</summary>
    public Task<IReadOnlyList<FeatureAssignment>> ListFeatureAssignmentsAsync(string? tenantId, CancellationToken cancellationToken) => _api.ListAsync(
        new PathQuery($"{Root}/features/assignments").With("tenantId", tenantId).ToString(),
        OpenIaaSJson.Default.ListFeatureAssignment,
        cancellationToken);

    /// <summary>The role, or null on a 404.</summary>
    public Task<Role?> FindRoleAsync(string id, CancellationToken cancellationToken) =>
        _api.FindAsync($"{Root}/roles/{Uri.EscapeDataString(id)}", OpenIaaSJson.Default.Role, cancellationToken);

    /// <summary>All roles.</summary>
    public Task<IReadOnlyList<Role>> ListRolesAsync(CancellationToken cancellationToken) =>
        _api.ListAsync($"{Root}/roles", OpenIaaSJson.Default.ListRole, cancellationToken);

    /// <summary>The company, or null on a 404.</summary>
    public Task<Company?> FindCompanyAsync(string id, CancellationToken cancellationToken) =>
        _api.FindAsync($"{Root}/companies/{Uri.EscapeDataString(id)}", OpenIaaSJson.Default.Company, cancellationToken);

    /// <summary>The user, or null on a 404.</summary>
    public Task<User?> FindUserAsync(string id, CancellationToken cancellationToken) =>
        _api.FindAsync($"{Root}/users/{Uri.EscapeDataString(id)}", OpenIaaSJson.Default.User, cancellationToken);

    /// <summary>All users that the token may see, or those of one company.</summary>
    public Task<IReadOnlyList<User>> ListUsersAsync(string? companyId, CancellationToken cancellationToken) => _api.ListAsync(
        new PathQuery($"{Root}/users").With("companyId", companyId).ToString(), OpenIaaSJson.Default.ListUser, cancellationToken);

    /// <summary>The roles that users have in tenants.</summary>
    public Task<IReadOnlyList<RoleAssignment>> ListRoleAssignmentsAsync(RoleAssignmentFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _api.ListAsync(
            new PathQuery($"{Root}/assignments/tenant")
                .With("userId", filter.UserId)
                .With("tenantId", filter.TenantId)
                .With("roleId", filter.RoleId)
                .ToString(),
            OpenIaaSJson.Default.ListRoleAssignment,
            cancellationToken);
    }
}
