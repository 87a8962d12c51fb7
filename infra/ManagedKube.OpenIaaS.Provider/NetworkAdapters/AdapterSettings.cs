using ManagedKube.OpenIaaS.Compute.NetworkAdapters;

namespace ManagedKube.OpenIaaS.Provider.NetworkAdapters;

/// <summary>What is wanted of an adapter. Null: not managed.</summary>
/// <param name="NetworkId">UUID of its network.</param>
/// <param name="Mac">MAC address in lower case.</param>
/// <param name="TxChecksumming">Whether transmit checksums are left to the host.</param>
internal sealed record AdapterSettings(string? NetworkId, string? Mac, bool? TxChecksumming)
{
    /// <summary>Only the differences: the platform refuses some unchanged values (API reference 2.5).</summary>
    public NetworkAdapterPatch PatchFor(NetworkAdapter live) => new()
    {
        NetworkId = NetworkId == live.Network?.Id ? null : NetworkId,
        Mac = string.Equals(Mac, live.MacAddress, StringComparison.OrdinalIgnoreCase) ? null : Mac,
        TxChecksumming = TxChecksumming == live.TxChecksumming ? null : TxChecksumming,
    };
}
