using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.NetworkAdapters;

/// <summary>The IPv4 address that a VPC has registered for an adapter, which only the VPC knows, by MAC address.</summary>
internal static class RegisteredAddress
{
    /// <summary>The address, or null when the adapter is in no VPC or has none.</summary>
    public static async Task<string?> FindAsync(Session session, NetworkAdapter adapter, CancellationToken cancellationToken) =>
        adapter.Vpc is null
            ? null
            : (await session.Client.Vpc.StaticIps.FindByMacAsync(adapter.MacAddress, cancellationToken).ConfigureAwait(false))?.IpAddress;
}
