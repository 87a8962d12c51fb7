using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Deployments.Targeting;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>Replaces resources: by default the new one is made first and the old one deleted at the end of the run.</summary>
internal sealed class Replacement(DeploymentRun run, ResourceSteps steps)
{
    private readonly DependentReplacements _dependents = new(run);

    /// <param name="old">The recorded resource.</param>
    /// <param name="asked">What the program asks for, not checked yet.</param>
    /// <param name="decision">Why it is replaced.</param>
    /// <param name="deleteFirst">The old one must be gone before the new one is made.</param>
    /// <param name="driver">What acts on it.</param>
    public async Task<ResourceState> RunAsync(
        ResourceState old, ResourceState asked, ChangeDecision decision, bool deleteFirst, IResourceDriver driver)
    {
        if (!deleteFirst || old.IsProvider)
            return await RunAsync(old, asked, decision, driver, [], deleteFirst: false).ConfigureAwait(false);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var dependents = await _dependents.TakeAsync(old, ended.Task).ConfigureAwait(false);
        try
        {
            return await RunAsync(old, asked, decision, driver, dependents, deleteFirst: true).ConfigureAwait(false);
        }
        finally
        {
            run.Program.Entries.Release(dependents);
            ended.SetResult();
        }
    }

    /// <summary>Makes a resource anew whose old object is gone already, or was never owned.</summary>
    public async Task<ResourceState> RecreateAsync(ResourceState old, ResourceState wanted, IResourceDriver driver)
    {
        run.Plan.Check(old, wanted, StepOp.Replace, StepOp.CreateReplacement);
        run.Program.MarkReplaced(old.Urn);
        wanted = Recreated(wanted);
        var decision = new ChangeDecision(ChangeKind.Replace);
        var created = await steps.CreateAsync(Steps.Of(StepOp.CreateReplacement, old, wanted, decision), wanted, driver).ConfigureAwait(false);
        return await steps.ShowReplacementAsync(old, created, decision).ConfigureAwait(false);
    }

    private async Task<ResourceState> RunAsync(
        ResourceState old, ResourceState asked, ChangeDecision decision, IResourceDriver driver, ImmutableArray<ResourceState> dependents, bool deleteFirst)
    {
        UntargetedResources.RequireDependents(run, old, dependents);
        Protection.CheckReplacement(run, [old with { Protect = old.Protect && asked.Protect }], decision);
        Protection.CheckReplacement(run, dependents);
        // Without the old inputs, so that generated names change.
        var wanted = await InputCheck.RunAsync(run, Recreated(asked), null, driver).ConfigureAwait(false);
        run.Plan.Check(old, wanted, StepOp.Replace, StepOp.CreateReplacement, StepOp.DeleteReplaced);
        foreach (var dependent in dependents)
            run.Plan.Check(dependent.Urn, StepOp.DeleteReplaced);
        run.Program.MarkReplaced(old.Urn);

        if (deleteFirst)
        {
            foreach (var state in dependents.Append(old))
            {
                var step = Steps.Of(StepOp.DeleteReplaced, state, null, ReferenceEquals(state, old) ? decision : null);
                await steps.DeleteAsync(step, state, drop: false, replacementFollows: !state.Delete).ConfigureAwait(false);
            }
        }
        var created = await steps.CreateAsync(
            Steps.Of(StepOp.CreateReplacement, old, wanted, decision), wanted, driver, deleteFirst ? null : old with { Delete = true }).ConfigureAwait(false);
        return await steps.ShowReplacementAsync(old, created, decision).ConfigureAwait(false);
    }

    private static ResourceState Recreated(ResourceState wanted) => wanted with { Created = null, Modified = null };
}
