namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>A role that a grant may give.</summary>
/// <param name="Id">UUID.</param>
/// <param name="Name">One of <see cref="BucketRole"/>.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Permissions">S3 actions that it allows.</param>
public sealed record StorageRole(string Id, string Name, string? Description, IReadOnlyList<string>? Permissions);
