namespace ManagedKube.Simulator.Worlds.Tags;

/// <summary>What tells one tag from all others.</summary>
internal sealed record TagId(Guid ResourceId, string Key);
