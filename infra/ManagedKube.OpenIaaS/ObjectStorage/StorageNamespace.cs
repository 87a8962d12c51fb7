namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>The namespace of the tenant (API reference 4.2).</summary>
/// <param name="Id">UUID.</param>
/// <param name="Name">Name; part of the S3 endpoint.</param>
/// <param name="Region">S3 region.</param>
/// <param name="AccessKeyId">Id of the global key, the owner of all buckets.</param>
public sealed record StorageNamespace(string Id, string Name, string? Region, string? AccessKeyId);
