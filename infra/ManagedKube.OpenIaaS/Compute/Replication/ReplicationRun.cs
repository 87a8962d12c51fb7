namespace ManagedKube.OpenIaaS.Compute.Replication;

/// <summary>The last run of a replication; zeros and nothing before the first one.</summary>
/// <param name="Start">When it began, in seconds since the Unix epoch.</param>
/// <param name="End">When it ended, in seconds since the Unix epoch.</param>
/// <param name="Status">How it ended.</param>
public sealed record ReplicationRun(long Start, long End, string? Status);
