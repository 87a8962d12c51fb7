namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>A bucket to be made.</summary>
/// <param name="Name">1 to 255 letters, digits, <c>-</c> and <c>_</c>.</param>
/// <param name="AccessType">One of <see cref="ObjectStorage.AccessType"/>.</param>
/// <param name="Whitelist">Ranges in CIDR notation; only with <see cref="ObjectStorage.AccessType.Custom"/>, and then not empty.</param>
public sealed record NewBucket(string Name, string AccessType, IReadOnlyList<string>? Whitelist = null);
