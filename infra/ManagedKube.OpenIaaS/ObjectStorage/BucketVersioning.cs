namespace ManagedKube.OpenIaaS.ObjectStorage;

internal sealed record BucketVersioning(string Status);
