using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>The private network that was found.</summary>
[OutputType]
public sealed class GetPrivateNetworkResult
{
    /// <summary>UUID of the private network.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>Its addresses in CIDR notation.</summary>
    public readonly string Range;

    /// <summary>VLAN.</summary>
    public readonly int VlanId;

    /// <summary>Number of static IPs.</summary>
    public readonly int StaticIpCount;

    /// <summary>UUID of the VPC.</summary>
    public readonly string? VpcId;

    [OutputConstructor]
    private GetPrivateNetworkResult(
        string id,
        string name,
        string range,
        int vlanId,
        int staticIpCount,
        string? vpcId)
    {
        Id = id;
        Name = name;
        Range = range;
        VlanId = vlanId;
        StaticIpCount = staticIpCount;
        VpcId = vpcId;
    }
}
