using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>What a FloatingIpBinding shall be.</summary>
public sealed class FloatingIpBindingArgs : ResourceArgs
{
    /// <summary>UUID of the floating IP. A change makes another binding, after the old one is gone.</summary>
    [Input("floatingIpId", required: true)]
    public Input<string> FloatingIpId { get; set; } = null!;

    /// <summary>UUID of the static IP. Changed in place: unbound, then bound.</summary>
    [Input("staticIpId", required: true)]
    public Input<string> StaticIpId { get; set; } = null!;

    /// <summary>Arguments without values.</summary>
    public static new FloatingIpBindingArgs Empty => new();
}
