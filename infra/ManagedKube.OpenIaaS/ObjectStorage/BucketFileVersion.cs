namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>A version of an object in a bucket.</summary>
/// <param name="VersionId">Its id.</param>
/// <param name="IsLatest">Whether it is the one that is read.</param>
/// <param name="LastModified">When it was written, RFC 3339.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="IsDeleteMarker">Whether it says that the object was deleted.</param>
public sealed record BucketFileVersion(string? VersionId, bool IsLatest, string? LastModified, long Size, bool IsDeleteMarker);
