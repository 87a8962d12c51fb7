using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Vpc;

/// <summary>The wanted binding.</summary>
internal sealed record FloatingIpBindingInputs(string FloatingIpId, string StaticIpId)
{
    public static FloatingIpBindingInputs Read(PropertyMap properties) => Read(new InputReader(properties));

    public static FloatingIpBindingInputs Read(InputReader reader) => new(
        reader.Text("floatingIpId", required: true, ValueRules.Uuid) ?? "",
        reader.Text("staticIpId", required: true, ValueRules.Uuid) ?? "");
}
