using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Planning;

/// <summary>An address record of the cluster's private zone (product spec 3.6).</summary>
/// <param name="Name">The full name.</param>
/// <param name="Address">Where it points.</param>
public sealed record DnsRecord(string Name, Ipv4Address Address);
