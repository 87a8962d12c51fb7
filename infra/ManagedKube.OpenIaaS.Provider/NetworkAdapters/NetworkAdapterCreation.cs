using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.NetworkAdapters;

/// <summary>
/// Makes an adapter, once. What a failed attempt left behind is removed before the next one, and only with proof of which
/// adapter that is (API reference 2.5 and 5.3). The caller holds the lock of the machine.
/// </summary>
internal sealed class NetworkAdapterCreation(Session session)
{
    private readonly NetworkAdapterSearch _search = new(session);

    /// <summary>Makes the adapter and returns its id.</summary>
    public async Task<string> RunAsync(NetworkAdapterInputs wanted, Urn urn, CancellationToken cancellationToken)
    {
        var before = await session.Client.NetworkAdapters.ListOfMachineAsync(wanted.VirtualMachineId, cancellationToken).ConfigureAwait(false);
        RefuseTwin(wanted, before);
        var order = new NewNetworkAdapter(wanted.VirtualMachineId, wanted.NetworkId, wanted.MacAddress, wanted.IpAddress);
        for (var attempt = 1; ; attempt++)
        {
            session.Log.Status(urn, "creating");
            try
            {
                return await session.Client.NetworkAdapters.CreateAsync(order, cancellationToken).ConfigureAwait(false);
            }
            catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.ActivityFailed)
            {
                await RemoveRestAsync(wanted, before, e, urn, cancellationToken).ConfigureAwait(false);
                if (!e.IsTransientActivityFailure || attempt >= AdapterRetries.Attempts)
                    throw;
                await AdapterRetries.PauseAsync(session, attempt, cancellationToken).ConfigureAwait(false);
            }
            catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.OutcomeUnknown)
            {
                session.Log.Warning($"{e.Message} Looking for the adapter.", urn);
                var made = await Evidence.FindAsync(session, () => NewOnesAsync(wanted, before, cancellationToken), cancellationToken).ConfigureAwait(false);
                if (made is null)
                    throw;
                return made.Id;
            }
        }
    }

    private static void RefuseTwin(NetworkAdapterInputs wanted, IReadOnlyList<NetworkAdapter> existing)
    {
        var twin = wanted.MacAddress is null ? null : existing.FirstOrDefault(adapter =>
            adapter.Network?.Id == wanted.NetworkId
            && string.Equals(adapter.MacAddress, wanted.MacAddress, StringComparison.OrdinalIgnoreCase));
        if (twin is not null)
        {
            throw new ProviderException(
                $"The machine has an adapter {wanted.MacAddress} on that network already (id {twin.Id}). To manage that one, import it: "
                + $"pulumi import {NetworkAdapterHandler.TypeToken} NAME {twin.Id}. Else choose another MAC address.",
                nothingHappened: true);
        }
    }

    private async Task<ImmutableArray<NetworkAdapter>> NewOnesAsync(
        NetworkAdapterInputs wanted, IReadOnlyList<NetworkAdapter> before, CancellationToken cancellationToken) =>
        [.. (await _search.FindMadeByAsync(wanted, cancellationToken).ConfigureAwait(false)).Where(adapter => before.All(old => old.Id != adapter.Id))];

    private async Task RemoveRestAsync(
        NetworkAdapterInputs wanted, IReadOnlyList<NetworkAdapter> before, OpenIaaSException failure, Urn urn, CancellationToken cancellationToken)
    {
        var adapters = session.Client.NetworkAdapters;
        var concerned = failure.ConcernedItems.Where(item => item.Type == "network_adapter").Select(item => item.Id).ToList();
        await Leftover.RemoveAsync(
            session,
            urn,
            failure,
            async () =>
            {
                var rest = await NewOnesAsync(wanted, before, cancellationToken).ConfigureAwait(false);
                return rest is [] || (rest is [var adapter] && IsProved(adapter)) ? rest : throw failure;
            },
            rest => Deletion.RunAsync(
                session, () => adapters.DeleteAsync(rest.Id, cancellationToken),
                () => adapters.FindOrProveAbsentAsync(rest.Id, cancellationToken), cancellationToken),
            cancellationToken).ConfigureAwait(false);

        bool IsProved(NetworkAdapter adapter) => wanted.MacAddress is not null || concerned.SequenceEqual([adapter.Id]);
    }
}
