namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>A disk that a new virtual machine comes with; the size is in bytes.</summary>
internal sealed record NewDisk(string Name, long Size, Guid StorageRepositoryId);
