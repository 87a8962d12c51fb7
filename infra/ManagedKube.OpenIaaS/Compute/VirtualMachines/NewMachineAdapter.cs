namespace ManagedKube.OpenIaaS.Compute.VirtualMachines;

/// <summary>An adapter of a new machine.</summary>
/// <param name="NetworkId">UUID of its network.</param>
/// <param name="Mac">MAC address, or null for one that the platform chooses.</param>
/// <param name="IpAddress">IPv4 address to register, only on a network of a VPC; null for one that the VPC chooses.</param>
public sealed record NewMachineAdapter(string NetworkId, string? Mac = null, string? IpAddress = null);
