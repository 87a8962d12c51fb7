namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>A tag of an object in a bucket.</summary>
/// <param name="Key">Key.</param>
/// <param name="Value">Value.</param>
public sealed record StorageTag(string Key, string? Value);
