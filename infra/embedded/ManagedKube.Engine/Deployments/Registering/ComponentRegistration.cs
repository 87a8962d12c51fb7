using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>Registers components: they live only in the state.</summary>
internal sealed class ComponentRegistration(DeploymentRun run, ResourceSteps steps)
{
    public async Task<ResourceState> RegisterAsync(ResourceState? old, ResourceState wanted)
    {
        if (old is null)
        {
            run.Plan.Check(null, wanted, StepOp.Create);
            var now = run.Time.GetUtcNow();
            var state = wanted with { Created = now, Modified = now };
            run.Hooks.AwaitOutputs(HookKind.AfterCreate, null, state.Urn);
            return await steps.TakeAsync(Steps.Of(StepOp.Create, null, state), state, before: HookKind.BeforeCreate).ConfigureAwait(false);
        }
        if (old.Custom)
        {
            Protection.CheckReplacement(run, [old with { Protect = old.Protect && wanted.Protect }]);
            run.Plan.Check(old, wanted, StepOp.CreateReplacement, StepOp.DeleteReplaced);
            run.Program.MarkReplaced(wanted.Urn);
            return await steps.TakeAsync(Steps.Of(StepOp.CreateReplacement, old, wanted), wanted, old with { Delete = true }).ConfigureAwait(false);
        }

        var kept = wanted with { Outputs = old.Outputs };
        var changes = ValueDiff.Compare(old.Inputs, wanted.Inputs);
        if (changes.IsEmpty)
        {
            run.Plan.Check(old, wanted);
            return await steps.TakeAsync(Steps.Of(StepOp.Same, old, kept), kept).ConfigureAwait(false);
        }
        run.Plan.Check(old, wanted, StepOp.Update);
        kept = kept with { Modified = run.Time.GetUtcNow() };
        var decision = new ChangeDecision(ChangeKind.Update) { Differences = [.. changes.Select(change => Differences.From(change))] };
        run.Hooks.AwaitOutputs(HookKind.AfterUpdate, old, kept.Urn);
        return await steps.TakeAsync(Steps.Of(StepOp.Update, old, kept, decision), kept, before: HookKind.BeforeUpdate).ConfigureAwait(false);
    }

    /// <summary>
    /// Outputs that can be recorded: where a resource was left out, what came from it is unknown, and the recorded output stays.
    /// </summary>
    public static PropertyMap Recordable(PropertyMap outputs, PropertyMap recorded) => outputs.ContainsUnknowns
        ? outputs.Where((_, value) => !value.ContainsUnknowns).SetAll(
            recorded.Where((name, _) => outputs.Get(name) is { ContainsUnknowns: true }))
        : outputs;

    /// <summary>Takes what the program, or a component, tells of a component's outputs.</summary>
    public static async Task SetOutputsAsync(DeploymentRun run, ResourceState state, PropertyMap outputs)
    {
        var changed = state with { Outputs = run.DryRun ? outputs : Recordable(outputs, state.Outputs) };
        if (!changed.IsSameEntry(state))
            await run.State.RecordAsync(StateChange.Of(changed)).ConfigureAwait(false);
        await run.Hooks.HasOutputsAsync(changed).ConfigureAwait(false);
    }
}
