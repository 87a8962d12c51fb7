using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>The floating IP that was found.</summary>
[OutputType]
public sealed class GetFloatingIpResult
{
    /// <summary>UUID of the floating IP.</summary>
    public readonly string Id;

    /// <summary>Its public IPv4 address.</summary>
    public readonly string Name;

    /// <summary>Public IPv4 address.</summary>
    public readonly string IpAddress;

    /// <summary>What it is for.</summary>
    public readonly string? Description;

    /// <summary>UUID of the static IP that it is bound to; missing when it is bound to nothing.</summary>
    public readonly string? StaticIpId;

    /// <summary>UUID of the VPC that it is bound in.</summary>
    public readonly string? VpcId;

    /// <summary>UUID of the private network that it is bound in.</summary>
    public readonly string? PrivateNetworkId;

    [OutputConstructor]
    private GetFloatingIpResult(
        string id,
        string name,
        string ipAddress,
        string? description,
        string? staticIpId,
        string? vpcId,
        string? privateNetworkId)
    {
        Id = id;
        Name = name;
        IpAddress = ipAddress;
        Description = description;
        StaticIpId = staticIpId;
        VpcId = vpcId;
        PrivateNetworkId = privateNetworkId;
    }
}
