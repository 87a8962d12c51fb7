namespace ManagedKube.OpenIaaS.Compute.VirtualDisks;

internal sealed record RepositoryTarget(string StorageRepositoryId);
