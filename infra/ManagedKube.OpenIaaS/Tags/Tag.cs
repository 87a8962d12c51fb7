namespace ManagedKube.OpenIaaS.Tags;

/// <summary>A tag of an object.</summary>
/// <param name="Key">Key, unique on the object.</param>
/// <param name="Value">Value.</param>
public sealed record Tag(string Key, string? Value);
