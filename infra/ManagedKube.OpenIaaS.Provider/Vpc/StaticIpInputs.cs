using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Vpc;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Vpc;

/// <summary>The wanted static IP. Null: not managed, or not known yet in a preview.</summary>
internal sealed record StaticIpInputs
{
    /// <summary>The platform refuses an empty description (API reference 4.3).</summary>
    public const string DefaultDescription = "Managed by Pulumi";

    public string PrivateNetworkId { get; init; } = "";

    public string MacAddress { get; init; } = "";

    public string? IpAddress { get; init; }

    public string Description { get; init; } = DefaultDescription;

    public static StaticIpInputs Read(PropertyMap properties) => Read(new InputReader(properties));

    public static StaticIpInputs Read(InputReader reader) => new()
    {
        PrivateNetworkId = reader.Text("privateNetworkId", required: true, ValueRules.Uuid) ?? "",
        MacAddress = (reader.Text("macAddress", required: true, ValueRules.Mac) ?? "").ToLowerInvariant(),
        IpAddress = reader.Text("ipAddress", rule: ValueRules.Ipv4),
        Description = reader.Text("description") ?? DefaultDescription,
    };

    /// <summary>Only the differences.</summary>
    public StaticIpPatch PatchFor(StaticIp live) => new()
    {
        MacAddress = string.Equals(MacAddress, live.MacAddress, StringComparison.OrdinalIgnoreCase) ? null : MacAddress,
        ResourceDescription = Description == live.ResourceDescription ? null : Description,
    };
}
