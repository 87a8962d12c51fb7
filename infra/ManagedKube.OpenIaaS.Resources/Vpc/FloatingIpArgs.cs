using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>What a FloatingIp shall be.</summary>
public sealed class FloatingIpArgs : ResourceArgs
{
    /// <summary>What it is for. Left out: not managed.</summary>
    [Input("description")]
    public Input<string>? Description { get; set; }

    /// <summary>Arguments without values.</summary>
    public static new FloatingIpArgs Empty => new();
}
