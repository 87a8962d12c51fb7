using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>
/// Brings a machine to a power state. Always looks first, so that it may be repeated: an order whose outcome is unknown is
/// given again only to a machine that is seen in the other state.
/// </summary>
internal sealed class PowerControl(Session session)
{
    private const int Attempts = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private const int LateBy = 15;

    /// <summary>Starts the machine unless it runs, and waits a while for its guest drivers; that they stay away is no failure.</summary>
    /// <param name="id">The machine.</param>
    /// <param name="hostId">Host to start on; null leaves the choice to the platform.</param>
    /// <param name="driversWithin">How long to wait for the drivers; zero does not wait.</param>
    /// <param name="urn">Resource whose progress is shown.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task StartAsync(string id, string? hostId, TimeSpan driversWithin, Urn urn, CancellationToken cancellationToken)
    {
        session.Log.Status(urn, "powering on");
        await BringAsync(id, running: true, _ => PowerRequest.On(hostId), cancellationToken).ConfigureAwait(false);
        if (driversWithin > TimeSpan.Zero)
            await WaitForDriversAsync(id, driversWithin, urn, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stops the machine unless it is halted: cleanly when the guest can hear it, else hard.</summary>
    public Task StopAsync(string id, Urn urn, CancellationToken cancellationToken)
    {
        session.Log.Status(urn, "powering off");
        return BringAsync(id, running: false, machine => PowerRequest.Off(force: machine.PvDrivers?.Detected != true), cancellationToken);
    }

    private async Task BringAsync(
        string id, bool running, Func<VirtualMachine, PowerRequest> order, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await GetAsync(id, cancellationToken).ConfigureAwait(false) is var machine && machine.IsRunning == running)
                return;
            try
            {
                await session.Client.VirtualMachines.PowerAsync(id, order(machine), cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.OutcomeUnknown && attempt < Attempts)
            {
                await Task.Delay(Pause * attempt, session.Time, cancellationToken).ConfigureAwait(false);
            }
            catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.ActivityFailed)
            {
                // An earlier order may have been carried out meanwhile; then this one fails and all is well.
                if ((await GetAsync(id, cancellationToken).ConfigureAwait(false)).IsRunning == running)
                    return;
                throw;
            }
        }
    }

    private async Task WaitForDriversAsync(string id, TimeSpan within, Urn urn, CancellationToken cancellationToken)
    {
        session.Log.Status(urn, "waiting for the guest's drivers");
        var begin = session.Time.GetUtcNow();
        var end = begin + within;
        while (true)
        {
            var machine = await GetAsync(id, cancellationToken).ConfigureAwait(false);
            if (machine.PvDrivers?.Detected == true)
                return;
            if (session.Time.GetUtcNow() >= end)
            {
                session.Log.Warning(
                    $"The guest has not shown its drivers within {within.TotalSeconds:0} s; it may still be booting, or have none. "
                    + "waitForDriversSeconds tells how long to wait.", urn);
                return;
            }

            // What takes long is noticed late by a part of it only, and asked about the more seldom.
            var pause = TimeSpan.FromTicks(Math.Clamp((session.Time.GetUtcNow() - begin).Ticks / LateBy, ShortestPause.Ticks, LongestPause.Ticks));
            await Task.Delay(pause, session.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<VirtualMachine> GetAsync(string id, CancellationToken cancellationToken) =>
        await session.Client.VirtualMachines.FindAsync(id, cancellationToken).ConfigureAwait(false)
        ?? throw new OpenIaaSException(OpenIaaSErrorKind.NotFound, $"The virtual machine {id} is not found.");
}
