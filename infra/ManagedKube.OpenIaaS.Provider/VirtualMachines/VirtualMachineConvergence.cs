using ManagedKube.OpenIaaS.Provider.NetworkAdapters;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>
/// Brings an existing machine to the wanted state from a fresh look at it, sending only what differs. May be repeated at any
/// point. A machine that is stopped for it runs again afterwards, whatever happens.
/// </summary>
internal sealed class VirtualMachineConvergence(Session session)
{
    private static readonly TimeSpan RestoreWithin = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan[] LooksBack = [TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8)];
    private readonly VirtualMachineObserver _observer = new(session);
    private readonly PowerControl _power = new(session);

    /// <summary>Returns the machine as it is when all is as wanted.</summary>
    /// <exception cref="ProviderException">A restart is needed and not allowed; nothing was changed.</exception>
    /// <exception cref="OpenIaaSException">A step failed.</exception>
    public async Task<VirtualMachineSnapshot> RunAsync(
        string id, VirtualMachineInputs wanted, MachineScope scope, Urn urn, CancellationToken cancellationToken)
    {
        using var turn = await session.Machines.EnterAsync(id, cancellationToken).ConfigureAwait(false);
        var live = await LookUntilCompleteAsync(id, scope, cancellationToken).ConfigureAwait(false);
        var plan = VirtualMachinePlanner.Plan(wanted, live);
        if (plan.IsEmpty)
            return live;
        Refuse(plan, wanted, live);
        await ExecuteAsync(id, plan, wanted, live.Machine.IsRunning, urn, cancellationToken).ConfigureAwait(false);
        return await VerifyAsync(id, wanted, scope, urn, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells what an update would refuse, without changing anything.</summary>
    /// <returns>The machine as it is.</returns>
    /// <exception cref="ProviderException">A restart would be needed and is not allowed.</exception>
    public async Task<VirtualMachineSnapshot> CheckAsync(
        string id, VirtualMachineInputs wanted, MachineScope scope, CancellationToken cancellationToken)
    {
        var live = await LookAsync(id, scope, cancellationToken).ConfigureAwait(false);
        Refuse(VirtualMachinePlanner.Plan(wanted, live), wanted, live);
        return live;
    }

    private async Task<VirtualMachineSnapshot> LookUntilCompleteAsync(string id, MachineScope scope, CancellationToken cancellationToken)
    {
        foreach (var pause in LooksBack)
        {
            await Task.Delay(pause, session.Time, cancellationToken).ConfigureAwait(false);
            var live = await LookAsync(id, scope, cancellationToken).ConfigureAwait(false);
            if (scope.Devices.IsComplete(live))
                return live;
        }

        throw new OpenIaaSException(OpenIaaSErrorKind.Inconclusive, "The disks and network adapters that the new machine came with are not all to be seen.")
        {
            Remedy = "Run again.",
        };
    }

    private async Task<VirtualMachineSnapshot> LookAsync(string id, MachineScope scope, CancellationToken cancellationToken)
    {
        try
        {
            return await _observer.GetAsync(id, scope, cancellationToken).ConfigureAwait(false);
        }
        catch (OpenIaaSException e)
        {
            throw new ProviderException(e.Message, nothingHappened: true, e);
        }
    }

    private static void Refuse(VirtualMachinePlan plan, VirtualMachineInputs wanted, VirtualMachineSnapshot live)
    {
        if (plan.NeedsHalt && live.Machine.IsRunning && wanted is { WantsRunning: true, AllowRestart: false })
        {
            throw new ProviderException(
                $"The virtual machine '{live.Machine.Name}' would have to be stopped for this change ({string.Join("; ", plan.Differences)}). "
                + "Set allowRestart to true to allow it. Nothing was changed.",
                nothingHappened: true);
        }

        if (plan.OsDiskPatch?.Size is { } size && live.OsDisk is { } disk && size < disk.Size)
        {
            throw new ProviderException(
                $"The OS disk of '{live.Machine.Name}' is {disk.Size} bytes and cannot shrink to {size}. Nothing was changed.", nothingHappened: true);
        }
    }

    private async Task ExecuteAsync(
        string id, VirtualMachinePlan plan, VirtualMachineInputs wanted, bool running, Urn urn, CancellationToken cancellationToken)
    {
        var steps = new PlanExecution(session, id, plan, urn);
        await steps.ProtectAsync(cancellationToken).ConfigureAwait(false);
        var stops = running && (plan.PowerOff || plan.NeedsHalt);
        try
        {
            if (stops)
                await _power.StopAsync(id, urn, cancellationToken).ConfigureAwait(false);
            await steps.ChangeAsync(cancellationToken).ConfigureAwait(false);
            if (wanted.WantsRunning && (stops || plan.PowerOn))
                await _power.StartAsync(id, wanted.HostId, wanted.WaitForDrivers, urn, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (stops && wanted.WantsRunning)
        {
            throw await RestoreAsync(id, urn, e).ConfigureAwait(false);
        }

        if (wanted.WantsRunning && !stops)
            await steps.MoveAsync(cancellationToken).ConfigureAwait(false);
        await steps.TagAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts the machine again after a failure and returns the exception to throw.</summary>
    private async Task<Exception> RestoreAsync(string id, Urn urn, Exception failure)
    {
        session.Log.Warning("A change failed; the machine is started again.", urn);
        using var limit = new CancellationTokenSource(RestoreWithin, session.Time);
        try
        {
            await _power.StartAsync(id, null, TimeSpan.Zero, urn, limit.Token).ConfigureAwait(false);
            return failure;
        }
        catch (Exception e) when (e is OpenIaaSException or OperationCanceledException)
        {
            return new ProviderException(
                $"{failure.Message} After that the machine could not be started again: {e.Message} Run again, which starts it.", inner: failure);
        }
    }

    /// <summary>A completed activity is no proof: looks back until the machine is as wanted (API reference 5.7, pitfalls 2 and 3).</summary>
    private async Task<VirtualMachineSnapshot> VerifyAsync(
        string id, VirtualMachineInputs wanted, MachineScope scope, Urn urn, CancellationToken cancellationToken)
    {
        session.Log.Status(urn, "reading back");
        var differences = "";
        foreach (var pause in LooksBack)
        {
            await Task.Delay(pause, session.Time, cancellationToken).ConfigureAwait(false);
            var live = await _observer.GetAsync(id, scope, cancellationToken).ConfigureAwait(false);
            var left = VirtualMachinePlanner.Plan(wanted, live);
            if (left.IsEmpty)
                return live;
            differences = string.Join("; ", left.Differences);
        }

        throw new OpenIaaSException(
            OpenIaaSErrorKind.Inconclusive, $"OpenIaaS accepted the change, but it did not take effect: {differences}.")
        {
            Remedy = "Run again; if it stays so, ask the platform's support.",
        };
    }
}
