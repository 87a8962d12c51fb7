namespace ManagedKube.Acceptance.Iaas;

/// <summary>A virtual disk.</summary>
/// <param name="Name">Its name.</param>
/// <param name="SizeBytes">Its size in bytes.</param>
/// <param name="StorageRepository">The name of the repository that it lies on.</param>
internal sealed record ObservedDisk(string Name, long SizeBytes, string StorageRepository);
