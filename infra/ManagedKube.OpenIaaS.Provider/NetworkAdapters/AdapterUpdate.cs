using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.NetworkAdapters;

/// <summary>Changes an adapter, each time from a fresh look at it; failures that pass by themselves are tried again (API reference 2.5).</summary>
internal static class AdapterUpdate
{
    public static async Task RunAsync(Session session, string adapterId, AdapterSettings wanted, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var live = await session.Client.NetworkAdapters.FindAsync(adapterId, cancellationToken).ConfigureAwait(false)
                ?? throw new OpenIaaSException(OpenIaaSErrorKind.NotFound, $"The network adapter {adapterId} is not found.");
            var patch = wanted.PatchFor(live, await RegisteredAsync(session, wanted, live, cancellationToken).ConfigureAwait(false));
            if (patch.IsEmpty)
                return;
            try
            {
                await session.Client.NetworkAdapters.UpdateAsync(adapterId, patch, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (OpenIaaSException e) when (e.IsTransientActivityFailure && attempt < AdapterRetries.Attempts)
            {
                await AdapterRetries.PauseAsync(session, attempt, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The address that the VPC has registered, asked for only when one is wanted.</summary>
    public static async Task<string?> RegisteredAsync(
        Session session, AdapterSettings wanted, NetworkAdapter live, CancellationToken cancellationToken) =>
        wanted.IpAddress is null ? null : await RegisteredAddress.FindAsync(session, live, cancellationToken).ConfigureAwait(false);
}
