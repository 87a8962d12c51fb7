namespace ManagedKube.OpenIaaS.Vpc;

/// <summary>A private network of a VPC; it spans all zones (API reference 4.3).</summary>
/// <param name="Id">UUID.</param>
/// <param name="IpAddress">Its range in CIDR notation.</param>
/// <param name="Name">Name.</param>
/// <param name="VlanId">VLAN.</param>
/// <param name="StaticIpCount">Number of static IPs.</param>
/// <param name="Vpc">The VPC.</param>
public sealed record PrivateNetwork(string Id, string IpAddress, string? Name, int VlanId, int StaticIpCount, Reference? Vpc);
