namespace ManagedKube.OpenIaaS.Iam;

/// <summary>A role that a user has in a tenant.</summary>
/// <param name="UserId">UUID of the user.</param>
/// <param name="TenantId">UUID of the tenant.</param>
/// <param name="RoleId">UUID of the role.</param>
public sealed record RoleAssignment(string UserId, string TenantId, string RoleId);
