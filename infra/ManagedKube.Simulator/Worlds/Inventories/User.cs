namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>Somebody of the company.</summary>
internal sealed record User(Guid Id, string Name, string Email);
