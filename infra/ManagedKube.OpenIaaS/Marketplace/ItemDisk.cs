namespace ManagedKube.OpenIaaS.Marketplace;

/// <summary>A disk of an image.</summary>
/// <param name="Name">Name.</param>
/// <param name="VirtualSize">Size in bytes.</param>
/// <param name="PhysicalUtilisation">Space taken in bytes.</param>
/// <param name="Type">Kind of disk.</param>
public sealed record ItemDisk(string? Name, long VirtualSize, long PhysicalUtilisation, string? Type);
