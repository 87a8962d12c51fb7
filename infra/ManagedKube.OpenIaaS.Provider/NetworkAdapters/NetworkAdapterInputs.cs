using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.NetworkAdapters;

/// <summary>The wanted adapter. Null: not managed, or not known yet in a preview.</summary>
internal sealed record NetworkAdapterInputs
{
    public string VirtualMachineId { get; init; } = "";

    public string NetworkId { get; init; } = "";

    public string? MacAddress { get; init; }

    public bool Attached { get; init; } = true;

    public bool? TxChecksumming { get; init; }

    /// <summary>IPv4 address registered in the VPC.</summary>
    public string? IpAddress { get; init; }

    public AdapterSettings Settings => new(NetworkId, MacAddress, TxChecksumming, IpAddress);

    public static NetworkAdapterInputs Read(PropertyMap properties) => Read(new InputReader(properties));

    public static NetworkAdapterInputs Read(InputReader reader) => new()
    {
        VirtualMachineId = reader.Text("virtualMachineId", required: true, ValueRules.Uuid) ?? "",
        NetworkId = reader.Text("networkId", required: true, ValueRules.Uuid) ?? "",
        MacAddress = reader.Text("macAddress", rule: ValueRules.Mac)?.ToLowerInvariant(),
        Attached = reader.Flag("attached") ?? true,
        TxChecksumming = reader.Flag("txChecksumming"),
        IpAddress = reader.Text("ipAddress", rule: ValueRules.Ipv4),
    };
}
