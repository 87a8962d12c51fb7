using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.Deployments.Hooks;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>Carries out the steps on single custom resources, with what each means for the state.</summary>
internal sealed class ResourceSteps(DeploymentRun run)
{
    private readonly HookedRetries _retries = new(run.Hooks.Registry, run.Status, run.Events);

    /// <summary>The resource stays as it is; only what the engine keeps beside it may differ.</summary>
    public async Task<ResourceState> KeepAsync(ResourceState old, ResourceState wanted, IResourceDriver driver)
    {
        var state = wanted with { Id = old.Id, Outputs = old.Outputs };
        return await RunAsync(Steps.Of(StepOp.Same, old, state), async () =>
        {
            await driver.KeepAsync(state).ConfigureAwait(false);
            if (!state.IsSameEntry(old))
                await run.State.RecordAsync(StateChange.Of(state)).ConfigureAwait(false);
            return new StepResult(state);
        }).ConfigureAwait(false);
    }

    /// <summary>Changes the resource in place.</summary>
    public Task<ResourceState> UpdateAsync(ResourceState old, ResourceState wanted, ChangeDecision decision, IResourceDriver driver)
    {
        wanted = wanted with { Id = old.Id, Outputs = old.Outputs };
        return RunAsync(Steps.Of(StepOp.Update, old, wanted, decision), async () =>
        {
            await run.Hooks.BeforeAsync(HookKind.BeforeUpdate, old, wanted).ConfigureAwait(false);
            var operation = await BeginAsync(driver, OperationKind.Updating, wanted).ConfigureAwait(false);
            try
            {
                var updated = await _retries.RunAsync("update", new HookCall(old, wanted, null), () => driver.UpdateAsync(old, wanted)).ConfigureAwait(false);
                // A preview does not ask the outside, and what it answers does not change how the resource is treated.
                var state = Completed(wanted, old.Id, updated.Outputs) with
                {
                    RefreshBeforeUpdate = run.DryRun ? old.RefreshBeforeUpdate : updated.RefreshBeforeUpdate,
                };
                await EndAsync(operation, StateChange.Of(state)).ConfigureAwait(false);
                await run.Hooks.AfterAsync(HookKind.AfterUpdate, old, state).ConfigureAwait(false);
                return new StepResult(state);
            }
            catch (PartialOperationException e)
            {
                // The old inputs stay, so that the next diff sees what is still missing.
                var state = Completed(wanted, old.Id, e.Outputs) with { Inputs = old.Inputs, InitErrors = e.Reasons, RefreshBeforeUpdate = e.RefreshBeforeUpdate };
                await EndAsync(operation, StateChange.Of(state)).ConfigureAwait(false);
                return new StepResult(state, e.Message);
            }
            catch (ProviderCallException e) when (e.Effect != CallEffect.Interrupted)
            {
                await EndAsync(operation, StateChange.None).ConfigureAwait(false);
                throw;
            }
        });
    }

    /// <summary>Creates the resource.</summary>
    /// <param name="step">How the step is shown.</param>
    /// <param name="wanted">What to create.</param>
    /// <param name="driver">What creates it.</param>
    /// <param name="replaced">An entry that the new one replaces, in the form in which it waits for its deletion; null for none.</param>
    public Task<ResourceState> CreateAsync(StepDescription step, ResourceState wanted, IResourceDriver driver, ResourceState? replaced = null)
    {
        StateChange Change(ResourceState state) => replaced is null ? StateChange.Of(state) : new StateChange { Put = [state, replaced] };
        return RunAsync(step, async () =>
        {
            await run.Hooks.BeforeAsync(HookKind.BeforeCreate, null, wanted).ConfigureAwait(false);
            var operation = await BeginAsync(driver, OperationKind.Creating, wanted).ConfigureAwait(false);
            try
            {
                var created = await _retries.RunAsync("create", new HookCall(null, wanted, null), () => driver.CreateAsync(wanted)).ConfigureAwait(false);
                if (created.Id.Length == 0 && !run.DryRun)
                    throw new ProviderCallException("the provider created it but returned no id", CallEffect.Unknown);
                var state = Completed(wanted, run.DryRun ? "" : created.Id, created.Outputs, created: true) with { RefreshBeforeUpdate = created.RefreshBeforeUpdate };
                await EndAsync(operation, Change(state)).ConfigureAwait(false);
                await run.Hooks.AfterAsync(HookKind.AfterCreate, null, state).ConfigureAwait(false);
                return new StepResult(state);
            }
            catch (PartialOperationException e)
            {
                var state = Completed(wanted, e.Id, e.Outputs, created: true) with { InitErrors = e.Reasons, RefreshBeforeUpdate = e.RefreshBeforeUpdate };
                await EndAsync(operation, Change(state)).ConfigureAwait(false);
                return new StepResult(state, e.Message);
            }
            catch (ProviderCallException e)
            {
                if (!await CanBeFoundLaterAsync(e.Effect, wanted, driver).ConfigureAwait(false))
                    await EndAsync(operation, StateChange.None).ConfigureAwait(false);
                throw;
            }
        });
    }

    /// <summary>Shows that the steps beside it make up a replacement.</summary>
    public Task<ResourceState> ShowReplacementAsync(ResourceState old, ResourceState replacement, ChangeDecision decision) =>
        RunAsync(Steps.Of(StepOp.Replace, old, replacement, decision), () => Task.FromResult(new StepResult(replacement)));

    /// <summary>Deletes a resource, or only its entry where nothing outside is to be deleted.</summary>
    /// <param name="step">How the step is shown.</param>
    /// <param name="old">The resource.</param>
    /// <param name="drop">Only the entry goes.</param>
    /// <param name="replacementFollows">The entry stays, marked, until the replacement is there.</param>
    public async Task DeleteAsync(StepDescription step, ResourceState old, bool drop, bool replacementFollows = false) =>
        await run.Steps.RunAsync(step, async () =>
        {
            var isDeletion = step.Op is StepOp.Delete or StepOp.DeleteReplaced;
            if (isDeletion)
                await run.Hooks.BeforeAsync(HookKind.BeforeDelete, old, null).ConfigureAwait(false);
            var change = replacementFollows ? StateChange.Of(old with { PendingReplacement = true }) : StateChange.Removal(old);
            if (drop || !old.Custom || old.External || old.RetainOnDelete || run.DryRun)
                await run.State.RecordAsync(change).ConfigureAwait(false);
            else
                await DeleteOutsideAsync(old, change).ConfigureAwait(false);
            if (isDeletion)
                await run.Hooks.AfterAsync(HookKind.AfterDelete, old, null).ConfigureAwait(false);
            return new StepResult(null);
        }).ConfigureAwait(false);

    /// <summary>Takes the present state of an existing object as that of a resource.</summary>
    /// <param name="step">How the step is shown.</param>
    /// <param name="state">The state.</param>
    /// <param name="replaced">An entry that it replaces, in the form in which it waits for its deletion; null for none.</param>
    /// <param name="before">The hooks that run first; null for none.</param>
    public Task<ResourceState> TakeAsync(StepDescription step, ResourceState state, ResourceState? replaced = null, HookKind? before = null) =>
        RunAsync(step, async () =>
        {
            if (before is { } kind)
                await run.Hooks.BeforeAsync(kind, kind == HookKind.BeforeUpdate ? step.Old : null, state).ConfigureAwait(false);
            if (step.Old is null || replaced is not null || !state.IsSameEntry(step.Old))
                await run.State.RecordAsync(replaced is null ? StateChange.Of(state) : new StateChange { Put = [state, replaced] }).ConfigureAwait(false);
            return new StepResult(state);
        });

    private async Task DeleteOutsideAsync(ResourceState old, StateChange change)
    {
        var driver = await run.Drivers.ForAsync(old).ConfigureAwait(false);
        var operation = await BeginAsync(driver, OperationKind.Deleting, old).ConfigureAwait(false);
        try
        {
            await _retries.RunAsync("delete", new HookCall(old, null, null), async () =>
            {
                await driver.DeleteAsync(old).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
            await EndAsync(operation, change).ConfigureAwait(false);
        }
        catch (ProviderCallException e) when (e.Effect != CallEffect.Interrupted)
        {
            await EndAsync(operation, StateChange.None).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<ResourceState> RunAsync(StepDescription step, Func<Task<StepResult>> action) =>
        (await run.Steps.RunAsync(step, action).ConfigureAwait(false)).New!;

    private ResourceState Completed(ResourceState wanted, string id, PropertyMap outputs, bool created = false)
    {
        var marked = SecretMarks.Outputs(outputs, wanted.Inputs, wanted.AdditionalSecretOutputs);
        run.Secrets.Add(marked);
        var now = run.Time.GetUtcNow();
        return wanted with { Id = id, Outputs = marked, InitErrors = [], Modified = now, Created = created ? now : wanted.Created };
    }

    private async Task<OperationToken?> BeginAsync(IResourceDriver driver, OperationKind kind, ResourceState resource) =>
        driver.ActsOutside && !run.DryRun ? await run.State.BeginAsync(kind, resource).ConfigureAwait(false) : null;

    private ValueTask EndAsync(OperationToken? operation, StateChange change) =>
        operation is { } begun ? run.State.EndAsync(begun, change) : run.State.RecordAsync(change);

    // Where the provider can be asked later what a failed creation has left, the operation stays open in the journal until then.
    private async Task<bool> CanBeFoundLaterAsync(CallEffect effect, ResourceState wanted, IResourceDriver driver)
    {
        if (effect != CallEffect.Unknown || run.DryRun)
            return effect == CallEffect.Interrupted;
        try
        {
            return await driver.FindCreatedAsync(wanted.Type, wanted.Inputs).ConfigureAwait(false) is not null;
        }
        catch (Exception e) when (e is ProviderCallException or OperationCanceledException)
        {
            return true;
        }
    }
}
