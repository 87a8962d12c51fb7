namespace ManagedKube.OpenIaaS.Iam;

/// <summary>Narrows a list of role assignments. What is null does not narrow.</summary>
/// <param name="UserId">UUID of the user.</param>
/// <param name="TenantId">UUID of the tenant.</param>
/// <param name="RoleId">UUID of the role.</param>
public sealed record RoleAssignmentFilter(string? UserId = null, string? TenantId = null, string? RoleId = null);
