namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>From where a bucket can be reached.</summary>
/// <param name="AccessType">One of <see cref="ObjectStorage.AccessType"/>.</param>
/// <param name="Whitelist">Ranges in CIDR notation; only with <see cref="ObjectStorage.AccessType.Custom"/>, and then not empty.</param>
public sealed record BucketAccess(string AccessType, IReadOnlyList<string>? Whitelist = null);
