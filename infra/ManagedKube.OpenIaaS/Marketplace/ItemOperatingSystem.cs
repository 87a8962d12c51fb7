namespace ManagedKube.OpenIaaS.Marketplace;

/// <summary>Operating system of an image.</summary>
/// <param name="Name">Name.</param>
/// <param name="Distro">Distribution.</param>
/// <param name="Version">Version.</param>
public sealed record ItemOperatingSystem(string? Name, string? Distro, string? Version);
