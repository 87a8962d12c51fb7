using System.Collections.Concurrent;
using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Refreshing;

/// <summary>Looks up the present state of the resources and records it.</summary>
internal sealed class RefreshPhase(DeploymentRun run)
{
    private readonly ConcurrentBag<ResourceState> _gone = [];

    /// <param name="isDue">Whether an entry is to be looked up.</param>
    public async Task RunAsync(Func<ResourceState, bool> isDue)
    {
        var entries = run.Entries.Ordered()
            .Where(run.Targets.Includes)
            .Where(entry => entry is { Custom: true, IsProvider: false, PendingReplacement: false, Delete: false } && isDue(entry));
        await Task.WhenAll(entries.Select(RefreshAsync)).ConfigureAwait(false);
        if (!_gone.IsEmpty)
            await run.State.RecordAsync(GoneEntries.Removal(run.Entries, _gone)).ConfigureAwait(false);
    }

    private async Task RefreshAsync(ResourceState old)
    {
        try
        {
            await run.Steps.RunAsync(Steps.Of(StepOp.Refresh, old, old), () => ReadAsync(old)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is StepFailedException or DeploymentStoppedException)
        {
            // It keeps its entry; the others go on.
        }
    }

    private async Task<StepResult> ReadAsync(ResourceState old)
    {
        var driver = await run.Drivers.ForAsync(old).ConfigureAwait(false);
        var read = await driver.ReadAsync(new ReadCall(old.Urn, old.Id, old.Inputs, old.Outputs, old.CustomTimeouts?.Read)).ConfigureAwait(false);
        if (read is null)
        {
            _gone.Add(old);
            return new StepResult(null) { Op = StepOp.Delete };
        }
        var state = Present.State(old, read);
        run.Secrets.Add(state.Inputs);
        run.Secrets.Add(state.Outputs);
        var differences = PresentDifferences.Of(old, state);
        if (!state.IsSameEntry(old))
        {
            state = differences.IsEmpty ? state : state with { Modified = run.Time.GetUtcNow() };
            await run.State.RecordAsync(StateChange.Of(state)).ConfigureAwait(false);
        }
        return new StepResult(state) { Op = differences.IsEmpty ? StepOp.Same : StepOp.Update, Differences = differences };
    }
}
