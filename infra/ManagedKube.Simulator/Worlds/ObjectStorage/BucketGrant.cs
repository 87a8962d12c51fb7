namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>What a storage account may do in a bucket.</summary>
internal sealed record BucketGrant(string StorageAccount, string Role);
