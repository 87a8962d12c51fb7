namespace ManagedKube.OpenIaaS.Vpc;

/// <summary>A static IP to be made.</summary>
/// <param name="MacAddress">MAC address that it shall belong to.</param>
/// <param name="ResourceDescription">What it is for; not empty.</param>
/// <param name="IpAddress">IPv4 address, or null for a free one.</param>
public sealed record NewStaticIp(string MacAddress, string ResourceDescription, string? IpAddress = null);
