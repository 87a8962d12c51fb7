namespace ManagedKube.Model.Planning;

/// <summary>One Ceph disk.</summary>
/// <param name="Name">The disk's name: the machine's and the disk's number on it.</param>
/// <param name="SizeBytes">Its size in bytes.</param>
/// <param name="StorageRepository">The repository that it lies on, in the machine's zone.</param>
public sealed record CephDiskPlan(string Name, long SizeBytes, string StorageRepository);
