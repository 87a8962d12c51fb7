namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>An ISO image, or a disk of a template; the size is in bytes.</summary>
internal sealed record ImageDefinition(string Name, long Size);
