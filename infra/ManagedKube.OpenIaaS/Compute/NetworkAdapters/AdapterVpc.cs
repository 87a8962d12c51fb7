namespace ManagedKube.OpenIaaS.Compute.NetworkAdapters;

/// <summary>The VPC that an adapter is in.</summary>
/// <param name="Id">UUID of the VPC.</param>
/// <param name="Name">Name of the VPC.</param>
/// <param name="PrivateNetwork">Private network of the VPC.</param>
/// <param name="StaticIpAddress">Address that the guest has now; the registered one is only known to the VPC, by MAC address.</param>
public sealed record AdapterVpc(string? Id, string? Name, Reference? PrivateNetwork, string? StaticIpAddress);
