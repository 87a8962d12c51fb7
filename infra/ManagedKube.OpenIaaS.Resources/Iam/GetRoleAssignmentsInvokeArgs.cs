using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Which roles of users to list; may come from other resources.</summary>
public sealed class GetRoleAssignmentsInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the user. Left out: all users.</summary>
    [Input("userId")]
    public Input<string>? UserId { get; set; }

    /// <summary>UUID of the tenant. Left out: all tenants.</summary>
    [Input("tenantId")]
    public Input<string>? TenantId { get; set; }

    /// <summary>UUID of the role. Left out: all roles.</summary>
    [Input("roleId")]
    public Input<string>? RoleId { get; set; }
}
