using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Deployments.Targeting;
using ManagedKube.Engine.Events;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Deleting;

/// <summary>Deletes what is no longer wanted: all checks on the whole first, then dependents before what they depend on.</summary>
internal sealed class DeletionPhase(DeploymentRun run)
{
    private readonly ResourceSteps _steps = new(run);

    /// <param name="isWanted">Whether a resource stays.</param>
    public async Task RunAsync(Func<Urn, bool> isWanted)
    {
        ImmutableArray<Deletion> deletions;
        try
        {
            var entries = run.Entries.Ordered();
            deletions = DeletionPlan.Of(entries.Where(new DeletionChoice(run, entries, isWanted).Make().Contains)).Deletions;
            foreach (var deletion in deletions)
                run.Plan.Check(deletion.State.Urn, deletion.Op);
            Protection.CheckDeletion(run, deletions.Where(deletion => deletion.Op == StepOp.Delete).Select(deletion => deletion.State));
        }
        catch (StepFailedException)
        {
            return;
        }
        var running = new Dictionary<Deletion, Task<bool>>();
        foreach (var deletion in deletions)
            running[deletion] = DeleteAsync(deletion, [.. deletion.Dependents.Select(dependent => running[dependent])]);
        await Task.WhenAll(running.Values).ConfigureAwait(false);
    }

    // False: it stays, and therefore everything that it depends on does.
    private async Task<bool> DeleteAsync(Deletion deletion, Task<bool>[] dependents)
    {
        if (!(await Task.WhenAll(dependents).ConfigureAwait(false)).All(deleted => deleted))
            return false;
        try
        {
            await _steps.DeleteAsync(Steps.Of(deletion.Op, deletion.State, null), deletion.State, deletion.DropsOnlyEntry).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is StepFailedException or DeploymentStoppedException)
        {
            return false;
        }
    }
}
