namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>A private network of the VPC; the range is in CIDR notation.</summary>
internal sealed record PrivateNetworkDefinition(string Name, string Range, int VlanId);
