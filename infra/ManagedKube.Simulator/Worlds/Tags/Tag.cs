namespace ManagedKube.Simulator.Worlds.Tags;

/// <summary>A tag of a virtual machine.</summary>
internal sealed record Tag(TagId Id, string Value);
