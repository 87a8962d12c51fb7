using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Operations;
using ManagedKube.OpenIaaS.Vpc;

namespace ManagedKube.OpenIaaS.Provider.Vpc;

/// <summary>Finds static IPs in the complete lists of their private networks.</summary>
internal sealed class StaticIpSearch(Session session)
{
    private StaticIpApi Addresses => session.Client.Vpc.StaticIps;

    /// <summary>Those that a creation can have made: the custom ones of that MAC address, and of that address where the inputs give one.</summary>
    public async Task<ImmutableArray<StaticIp>> FindMadeByAsync(StaticIpInputs inputs, CancellationToken cancellationToken) =>
        [.. (await Addresses.ListAsync(inputs.PrivateNetworkId, null, cancellationToken).ConfigureAwait(false))
            .Where(address => address.Source == StaticIpSource.Custom
                && string.Equals(address.MacAddress, inputs.MacAddress, StringComparison.OrdinalIgnoreCase)
                && (inputs.IpAddress is null || inputs.IpAddress == address.IpAddress))];

    /// <summary>One that stands in the way of a creation: it has the MAC address or the address already.</summary>
    public async Task<StaticIp?> FindTwinAsync(StaticIpInputs inputs, CancellationToken cancellationToken) =>
        (await Addresses.ListAsync(inputs.PrivateNetworkId, null, cancellationToken).ConfigureAwait(false))
        .FirstOrDefault(address => string.Equals(address.MacAddress, inputs.MacAddress, StringComparison.OrdinalIgnoreCase)
            || address.IpAddress == inputs.IpAddress);

    /// <summary>The static IP, or null when it is proved to be gone.</summary>
    /// <param name="id">UUID.</param>
    /// <param name="privateNetworkId">Its private network, or null when that is not known: then all are looked through.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<StaticIp?> FindOrProveAbsentAsync(string id, string? privateNetworkId, CancellationToken cancellationToken)
    {
        if (privateNetworkId is not null)
            return await Addresses.FindOrProveAbsentAsync(id, privateNetworkId, cancellationToken).ConfigureAwait(false);
        if (await Addresses.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } found)
            return found;
        foreach (var network in await session.Client.Vpc.ListPrivateNetworksAsync(null, cancellationToken).ConfigureAwait(false))
            await Addresses.FindOrProveAbsentAsync(id, network.Id, cancellationToken).ConfigureAwait(false);
        return null;
    }
}
