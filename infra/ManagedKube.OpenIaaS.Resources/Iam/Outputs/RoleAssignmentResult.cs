using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam.Outputs;

/// <summary>A role that a user has in a tenant.</summary>
[OutputType]
public sealed class RoleAssignmentResult
{
    /// <summary>UUID of the user.</summary>
    public readonly string UserId;

    /// <summary>UUID of the tenant.</summary>
    public readonly string TenantId;

    /// <summary>UUID of the role.</summary>
    public readonly string RoleId;

    [OutputConstructor]
    private RoleAssignmentResult(
        string userId,
        string tenantId,
        string roleId)
    {
        UserId = userId;
        TenantId = tenantId;
        RoleId = roleId;
    }
}
