using System.Net;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Vpc;

/// <summary>Checks, before anything is made, what only the platform can tell. What is not known yet is not checked.</summary>
internal static class StaticIpPlanCheck
{
    /// <exception cref="ProviderException">There is no such private network, or the address is not in it.</exception>
    public static async Task RunAsync(Session session, StaticIpInputs wanted, CancellationToken cancellationToken)
    {
        if (wanted.PrivateNetworkId.Length == 0)
            return;
        var network = await session.Client.Vpc.FindPrivateNetworkAsync(wanted.PrivateNetworkId, cancellationToken).ConfigureAwait(false)
            ?? throw Refuse($"privateNetworkId: there is no private network {wanted.PrivateNetworkId}.");
        if (wanted.IpAddress is not null && IPNetwork.TryParse(network.IpAddress, out var range) && !range.Contains(IPAddress.Parse(wanted.IpAddress)))
            throw Refuse($"ipAddress: {wanted.IpAddress} is not in the range {range} of the private network '{network.Name}'.");
    }

    private static ProviderException Refuse(string reason) => new(reason, nothingHappened: true);
}
