using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc.Outputs;

/// <summary>A VPC.</summary>
[OutputType]
public sealed class GetVpcsVpcResult
{
    /// <summary>UUID of the VPC.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>Public address of its gateway.</summary>
    public readonly string? InternetIp;

    /// <summary>Number of private networks.</summary>
    public readonly int PrivateNetworkCount;

    /// <summary>Number of static IPs.</summary>
    public readonly int StaticIpCount;

    /// <summary>Number of floating IPs that are bound in it.</summary>
    public readonly int FloatingIpCount;

    [OutputConstructor]
    private GetVpcsVpcResult(
        string id,
        string name,
        string? internetIp,
        int privateNetworkCount,
        int staticIpCount,
        int floatingIpCount)
    {
        Id = id;
        Name = name;
        InternetIp = internetIp;
        PrivateNetworkCount = privateNetworkCount;
        StaticIpCount = staticIpCount;
        FloatingIpCount = floatingIpCount;
    }
}
