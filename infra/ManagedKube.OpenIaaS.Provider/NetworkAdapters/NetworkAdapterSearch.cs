using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.NetworkAdapters;

/// <summary>
/// Finds the adapters that a creation with given inputs can have made: those of the machine on the network, with the MAC
/// address where the inputs give one.
/// </summary>
internal sealed class NetworkAdapterSearch(Session session)
{
    public async Task<ImmutableArray<NetworkAdapter>> FindMadeByAsync(NetworkAdapterInputs inputs, CancellationToken cancellationToken)
    {
        var adapters = await session.Client.NetworkAdapters.ListOfMachineAsync(inputs.VirtualMachineId, cancellationToken).ConfigureAwait(false);
        return [.. adapters.Where(adapter => adapter.VirtualMachineId == inputs.VirtualMachineId
            && adapter.Network?.Id == inputs.NetworkId
            && (inputs.MacAddress is null || string.Equals(adapter.MacAddress, inputs.MacAddress, StringComparison.OrdinalIgnoreCase)))];
    }
}
