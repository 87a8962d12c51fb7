using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>The static IP that was found.</summary>
[OutputType]
public sealed class GetStaticIpResult
{
    /// <summary>UUID of the static IP.</summary>
    public readonly string Id;

    /// <summary>Its IPv4 address.</summary>
    public readonly string Name;

    /// <summary>IPv4 address.</summary>
    public readonly string IpAddress;

    /// <summary>MAC address that it belongs to.</summary>
    public readonly string MacAddress;

    /// <summary>Who made it: custom (a client of the API), or a service of the platform such as xoa.</summary>
    public readonly string Source;

    /// <summary>What it is for.</summary>
    public readonly string? Description;

    /// <summary>UUID of the machine that has it.</summary>
    public readonly string? VirtualMachineId;

    /// <summary>UUID of the network adapter that has it.</summary>
    public readonly string? NetworkAdapterId;

    /// <summary>UUID of the floating IP that is bound to it.</summary>
    public readonly string? FloatingIpId;

    /// <summary>UUID of the VPC.</summary>
    public readonly string? VpcId;

    /// <summary>UUID of the private network.</summary>
    public readonly string? PrivateNetworkId;

    [OutputConstructor]
    private GetStaticIpResult(
        string id,
        string name,
        string ipAddress,
        string macAddress,
        string source,
        string? description,
        string? virtualMachineId,
        string? networkAdapterId,
        string? floatingIpId,
        string? vpcId,
        string? privateNetworkId)
    {
        Id = id;
        Name = name;
        IpAddress = ipAddress;
        MacAddress = macAddress;
        Source = source;
        Description = description;
        VirtualMachineId = virtualMachineId;
        NetworkAdapterId = networkAdapterId;
        FloatingIpId = floatingIpId;
        VpcId = vpcId;
        PrivateNetworkId = privateNetworkId;
    }
}
