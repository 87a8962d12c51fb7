using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Vpc;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Vpc;

/// <summary>Writes a static IP as outputs, and as the inputs that would make it as it is.</summary>
internal static class StaticIpState
{
    public static PropertyMap Outputs(StaticIp live) => PropertyMap.Of(
        ("privateNetworkId", PropertyWriting.OrNull(live.PrivateNetwork?.Id)),
        ("macAddress", live.MacAddress.ToLowerInvariant()),
        ("ipAddress", live.IpAddress),
        ("description", PropertyWriting.OrNull(live.ResourceDescription)),
        ("vpcId", PropertyWriting.OrNull(live.Vpc?.Id)));

    public static PropertyMap PreviewOfNew(PropertyMap inputs) => inputs.WithUnknown("ipAddress", "vpcId");

    /// <summary>The inputs of the static IP as it is: of the managed properties, which for an import are all.</summary>
    public static PropertyMap Inputs(PropertyMap outputs, PropertyMap recorded)
    {
        string[] always = ["privateNetworkId", "macAddress", "description"];
        return (recorded.Count == 0 || recorded.Has("ipAddress") ? always.Append("ipAddress") : always)
            .Aggregate(recorded, (map, key) => map.SetLive(key, outputs[key]));
    }
}
