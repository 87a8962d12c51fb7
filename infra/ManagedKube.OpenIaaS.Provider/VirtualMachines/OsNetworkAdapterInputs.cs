using ManagedKube.OpenIaaS.Provider.Inputs;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>An adapter that comes with the template or the image.</summary>
/// <param name="NetworkId">UUID of its network; empty while not known.</param>
/// <param name="MacAddress">MAC address in lower case, or null for one that the platform chooses.</param>
/// <param name="TxChecksumming">Whether transmit checksums are left to the host, or null for the platform's default.</param>
/// <param name="IpAddress">IPv4 address registered in the VPC, or null for one that the VPC chooses.</param>
internal sealed record OsNetworkAdapterInputs(string NetworkId, string? MacAddress, bool? TxChecksumming, string? IpAddress)
{
    public static OsNetworkAdapterInputs Read(InputReader reader)
    {
        var adapter = new OsNetworkAdapterInputs(
            reader.Text("networkId", required: true, ValueRules.Uuid) ?? "",
            reader.Text("macAddress", rule: ValueRules.Mac)?.ToLowerInvariant(),
            reader.Flag("txChecksumming"),
            reader.Text("ipAddress", rule: ValueRules.Ipv4));
        reader.RefuseOthers();
        return adapter;
    }
}
