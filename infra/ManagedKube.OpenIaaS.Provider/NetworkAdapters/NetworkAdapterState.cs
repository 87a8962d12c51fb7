using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.NetworkAdapters;

/// <summary>Writes an adapter as outputs, and as the inputs that would make it as it is.</summary>
internal static class NetworkAdapterState
{
    public static PropertyMap Outputs(NetworkAdapter live, bool attached, string? registeredAddress) => PropertyMap.Of(
        ("virtualMachineId", live.VirtualMachineId),
        ("networkId", PropertyWriting.OrNull(live.Network?.Id)),
        ("macAddress", live.MacAddress.ToLowerInvariant()),
        ("attached", attached),
        ("txChecksumming", live.TxChecksumming),
        ("ipAddress", PropertyWriting.OrNull(registeredAddress)),
        ("internalId", PropertyWriting.OrNull(live.InternalId)),
        ("name", PropertyWriting.OrNull(live.Name)),
        ("mtu", live.Mtu),
        ("machineManagerId", PropertyWriting.OrNull(live.MachineManager?.Id)),
        (UnfinishedActivity.Output, NullValue.Instance));

    public static PropertyMap PreviewOfNew(PropertyMap inputs) =>
        new[] { "macAddress", "txChecksumming", "ipAddress", "internalId", "name", "mtu", "machineManagerId" }
            .Where(key => !inputs.Has(key))
            .Aggregate(inputs, (map, key) => map.Set(key, UnknownValue.Instance));

    /// <summary>The inputs of the adapter as it is: of the managed properties, which for an import are all.</summary>
    public static PropertyMap Inputs(PropertyMap outputs, PropertyMap recorded)
    {
        string[] always = ["virtualMachineId", "networkId", "attached"];
        string[] optional = ["macAddress", "txChecksumming"];
        var inputs = always.Concat(optional.Where(key => recorded.Count == 0 || recorded.Has(key)))
            .Aggregate(recorded, (map, key) => map.SetLive(key, outputs[key]));
        if (!outputs.Has("ipAddress"))
            return inputs.Remove("ipAddress");
        return recorded.Count == 0 || recorded.Has("ipAddress") ? inputs.SetLive("ipAddress", outputs["ipAddress"]) : inputs;
    }
}
