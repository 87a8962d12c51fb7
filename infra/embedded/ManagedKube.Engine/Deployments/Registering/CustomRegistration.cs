using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>Registers resources that a provider owns: check, diff, decide, carry out.</summary>
internal sealed class CustomRegistration(DeploymentRun run, ResourceSteps steps)
{
    private readonly ChangeDecider _decider = new(run);
    private readonly Replacement _replacement = new(run, steps);
    private readonly Import _import = new(run, steps);

    public async Task<ResourceState> RegisterAsync(ResourceGoal goal, ResourceState? old, ResourceState wanted)
    {
        var driver = await run.Drivers.ForAsync(wanted).ConfigureAwait(false);
        if (Import.IsDue(goal, old))
            return await _import.RunAsync(wanted, old, driver).ConfigureAwait(false);
        if (old is null)
        {
            wanted = await InputCheck.RunAsync(run, wanted, null, driver).ConfigureAwait(false);
            run.Plan.Check(null, wanted, StepOp.Create);
            return await steps.CreateAsync(Steps.Of(StepOp.Create, null, wanted), wanted, driver).ConfigureAwait(false);
        }
        if (old.PendingReplacement || old.External || !old.Custom)
            return await _replacement.RecreateAsync(old, await InputCheck.RunAsync(run, wanted, null, driver).ConfigureAwait(false), driver)
                .ConfigureAwait(false);

        var asked = wanted;
        wanted = await InputCheck.RunAsync(run, asked, old, driver).ConfigureAwait(false);
        var decision = await _decider.DecideAsync(old, wanted, driver).ConfigureAwait(false);
        switch (decision.Kind)
        {
            case ChangeKind.Same:
                run.Plan.Check(old, wanted);
                return await steps.KeepAsync(old, wanted, driver).ConfigureAwait(false);
            case ChangeKind.Update:
                run.Plan.Check(old, wanted, StepOp.Update);
                return await steps.UpdateAsync(old, wanted, decision, driver).ConfigureAwait(false);
            default:
                return await _replacement
                    .RunAsync(old, asked, decision, goal.DeleteBeforeReplace ?? decision.DeleteBeforeReplace, driver)
                    .ConfigureAwait(false);
        }
    }

    public async Task<ResourceState> ReadAsync(ResourceState wanted, ResourceState? old, string id)
    {
        var driver = await run.Drivers.ForAsync(wanted).ConfigureAwait(false);
        wanted = wanted with { External = true, Id = id };
        var read = Signatures.IsUnknown(id)
            ? new ReadResult("", null, PropertyMap.Empty)
            : await driver.ReadAsync(new ReadCall(wanted.Urn, id, wanted.Inputs, PropertyMap.Empty, wanted.CustomTimeouts?.Read)).ConfigureAwait(false)
                ?? throw new RegistrationException($"there is no {wanted.Type} with id '{id}'");
        var state = wanted with
        {
            Id = read.Id,
            Outputs = SecretMarks.Outputs(read.Outputs, wanted.Inputs, wanted.AdditionalSecretOutputs),
            InitErrors = read.InitErrors,
        };
        run.Secrets.Add(state.Outputs);

        // A resource that the stack owns and the program only reads from now on is given up, unless it is another object.
        if (old is { Custom: true, External: false } && old.Id != id)
        {
            Protection.CheckReplacement(run, [old]);
            run.Plan.Check(wanted.Urn, StepOp.ReadReplacement, StepOp.DeleteReplaced);
            run.Program.MarkReplaced(wanted.Urn);
            return await steps.TakeAsync(Steps.Of(StepOp.ReadReplacement, old, state), state, old with { Delete = true }).ConfigureAwait(false);
        }
        return await steps.TakeAsync(Steps.Of(StepOp.Read, old, state), state).ConfigureAwait(false);
    }
}
