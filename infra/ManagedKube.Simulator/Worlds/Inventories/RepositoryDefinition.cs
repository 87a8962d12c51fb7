namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>A storage repository; the capacity is in bytes.</summary>
internal sealed record RepositoryDefinition(string Name, string StorageType, long MaxCapacity);
