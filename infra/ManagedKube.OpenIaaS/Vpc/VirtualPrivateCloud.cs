namespace ManagedKube.OpenIaaS.Vpc;

/// <summary>A VPC as the API shows it (API reference 4.3).</summary>
/// <param name="Id">UUID.</param>
/// <param name="Name">Name.</param>
/// <param name="InternetIp">Public address of its gateway.</param>
/// <param name="PrivateNetworkCount">Number of private networks.</param>
/// <param name="StaticIpCount">Number of static IPs.</param>
/// <param name="FloatingIpCount">Number of floating IPs bound in it.</param>
public sealed record VirtualPrivateCloud(
    string Id, string Name, string? InternetIp, int PrivateNetworkCount, int StaticIpCount, int FloatingIpCount);
