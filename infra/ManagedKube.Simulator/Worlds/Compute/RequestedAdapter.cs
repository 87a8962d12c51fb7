namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>An adapter as the creator of a virtual machine wants it; without a MAC or IP address it gets one.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="MacAddress">Its MAC address.</param>
/// <param name="IpAddress">Its address on a network of a VPC; has no effect on a plain one.</param>
internal sealed record RequestedAdapter(Guid NetworkId, string? MacAddress, string? IpAddress = null);
