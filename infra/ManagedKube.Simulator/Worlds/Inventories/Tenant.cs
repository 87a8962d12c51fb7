namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>The one tenant of a world, with the user and company that its access token belongs to.</summary>
internal sealed record Tenant(Guid Id, string Name, Guid CompanyId, Guid UserId, string UserName);
