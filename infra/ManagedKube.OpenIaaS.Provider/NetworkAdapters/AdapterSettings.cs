using ManagedKube.OpenIaaS.Compute.NetworkAdapters;

namespace ManagedKube.OpenIaaS.Provider.NetworkAdapters;

/// <summary>What is wanted of an adapter. Null: not managed.</summary>
/// <param name="NetworkId">UUID of its network.</param>
/// <param name="Mac">MAC address in lower case.</param>
/// <param name="TxChecksumming">Whether transmit checksums are left to the host.</param>
/// <param name="IpAddress">IPv4 address registered in the VPC.</param>
internal sealed record AdapterSettings(string? NetworkId, string? Mac, bool? TxChecksumming, string? IpAddress)
{
    /// <summary>Only the differences: the platform refuses some unchanged values (API reference 2.5).</summary>
    /// <param name="live">The adapter as it is.</param>
    /// <param name="registeredAddress">The address that the VPC has registered for it.</param>
    public NetworkAdapterPatch PatchFor(NetworkAdapter live, string? registeredAddress)
    {
        var address = IpAddress == registeredAddress ? null : IpAddress;
        return new()
        {
            // An address needs its network beside it, even an unchanged one (API reference 3.10).
            NetworkId = NetworkId == live.Network?.Id && address is null ? null : NetworkId,
            Mac = string.Equals(Mac, live.MacAddress, StringComparison.OrdinalIgnoreCase) ? null : Mac,
            TxChecksumming = TxChecksumming == live.TxChecksumming ? null : TxChecksumming,
            IpAddress = address,
        };
    }
}
