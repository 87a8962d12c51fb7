namespace ManagedKube.OpenIaaS.Compute.Replication;

/// <summary>How often a new replication runs: exactly one of both. The API takes <c>minute</c> and answers <c>minutes</c>.</summary>
/// <param name="Hours">Hours, 1 to 24, or null.</param>
/// <param name="Minute">Minutes, 15 to 59, or null.</param>
public sealed record NewReplicationInterval(int? Hours, int? Minute);
