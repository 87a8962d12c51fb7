namespace ManagedKube.Components.Infrastructure;

/// <summary>
/// A property of a resource that is not what the definition says now, and stays as it is, because changing it would make
/// another resource (G2).
/// </summary>
/// <param name="Resource">The name of the resource.</param>
/// <param name="Property">The property.</param>
/// <param name="Present">What it is.</param>
/// <param name="Defined">What the definition says.</param>
public sealed record KeptDifference(string Resource, string Property, string Present, string Defined);
