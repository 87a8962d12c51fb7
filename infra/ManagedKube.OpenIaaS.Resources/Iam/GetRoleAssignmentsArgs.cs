using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Which roles of users to list.</summary>
public sealed class GetRoleAssignmentsArgs : InvokeArgs
{
    /// <summary>UUID of the user. Left out: all users.</summary>
    [Input("userId")]
    public string? UserId { get; set; }

    /// <summary>UUID of the tenant. Left out: all tenants.</summary>
    [Input("tenantId")]
    public string? TenantId { get; set; }

    /// <summary>UUID of the role. Left out: all roles.</summary>
    [Input("roleId")]
    public string? RoleId { get; set; }
}
