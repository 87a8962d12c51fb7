using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>What a StaticIp shall be.</summary>
public sealed class StaticIpArgs : ResourceArgs
{
    /// <summary>UUID of the private network. A change makes another static IP.</summary>
    [Input("privateNetworkId", required: true)]
    public Input<string> PrivateNetworkId { get; set; } = null!;

    /// <summary>MAC address that the static IP belongs to. For an address that several machines share choose a locally administered one, for example 02:00:0a:14:00:0b.</summary>
    [Input("macAddress", required: true)]
    public Input<string> MacAddress { get; set; } = null!;

    /// <summary>IPv4 address in the range of the private network. Left out: a free one. A change makes another static IP.</summary>
    [Input("ipAddress")]
    public Input<string>? IpAddress { get; set; }

    /// <summary>What it is for; the platform refuses an empty one. Default: Managed by Pulumi.</summary>
    [Input("description")]
    public Input<string>? Description { get; set; }

    /// <summary>Arguments without values.</summary>
    public static new StaticIpArgs Empty => new();
}
