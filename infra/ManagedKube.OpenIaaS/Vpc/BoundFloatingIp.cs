namespace ManagedKube.OpenIaaS.Vpc;

/// <summary>The floating IP of a static IP.</summary>
/// <param name="Id">UUID.</param>
/// <param name="IpAddress">Public IPv4 address.</param>
public sealed record BoundFloatingIp(string Id, string? IpAddress);
