namespace ManagedKube.Acceptance.Iaas;

/// <summary>A network adapter.</summary>
/// <param name="Network">The name of its network.</param>
/// <param name="Ipv4Address">The address that the guest reports; null when it reports none.</param>
internal sealed record ObservedAdapter(string Network, string? Ipv4Address);
