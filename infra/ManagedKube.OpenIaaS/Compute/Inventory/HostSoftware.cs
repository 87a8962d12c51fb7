namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>Hypervisor of a host.</summary>
/// <param name="Version">For example <c>8.2.1</c>.</param>
/// <param name="FullName">Name with version.</param>
/// <param name="Build">Build.</param>
public sealed record HostSoftware(string? Version, string? FullName, string? Build);
