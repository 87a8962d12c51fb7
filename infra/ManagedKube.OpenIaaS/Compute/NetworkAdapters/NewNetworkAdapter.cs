namespace ManagedKube.OpenIaaS.Compute.NetworkAdapters;

/// <summary>An adapter to be made.</summary>
/// <param name="VirtualMachineId">UUID of the machine.</param>
/// <param name="NetworkId">UUID of the network.</param>
/// <param name="Mac">MAC address, or null for one that the platform chooses.</param>
/// <param name="IpAddress">IPv4 address to register, only on a network of a VPC; null for one that the VPC chooses.</param>
public sealed record NewNetworkAdapter(string VirtualMachineId, string NetworkId, string? Mac = null, string? IpAddress = null);
