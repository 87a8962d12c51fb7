namespace ManagedKube.OpenIaaS.Compute.Replication;

/// <summary>A replication policy to be made.</summary>
/// <param name="Name">Name.</param>
/// <param name="StorageRepositoryId">UUID of the target.</param>
/// <param name="Interval">How often it runs.</param>
public sealed record NewReplicationPolicy(string Name, string StorageRepositoryId, NewReplicationInterval Interval);
