namespace ManagedKube.Simulator.Http.Iam;

internal sealed record RoleView(Guid Id, string Name);

internal sealed record RoleAssignmentView(Guid UserId, Guid TenantId, Guid RoleId);
