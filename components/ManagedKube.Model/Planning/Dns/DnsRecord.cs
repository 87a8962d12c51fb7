using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Planning.Dns;

/// <summary>An address record (product spec 3.6).</summary>
/// <param name="Name">The full name; it may begin with <c>*.</c>.</param>
/// <param name="Address">Where it points.</param>
public sealed record DnsRecord(string Name, Ipv4Address Address);
