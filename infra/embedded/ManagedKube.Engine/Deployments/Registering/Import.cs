using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>Adopts an existing object: its present state is recorded, and where the program wants it otherwise it is updated.</summary>
internal sealed class Import(DeploymentRun run, ResourceSteps steps)
{
    private readonly ChangeDecider _decider = new(run);

    /// <summary>Whether the program asks to adopt an object that is not adopted yet.</summary>
    public static bool IsDue(ResourceGoal goal, ResourceState? old) => goal.ImportId.Length > 0
        && (old is null || old.External || (old.ImportId.Length > 0 ? old.ImportId : old.Id) != goal.ImportId);

    public async Task<ResourceState> RunAsync(ResourceState wanted, ResourceState? old, IResourceDriver driver)
    {
        var id = wanted.ImportId;
        var read = await driver.ReadAsync(new ReadCall(wanted.Urn, id, PropertyMap.Empty, PropertyMap.Empty, wanted.CustomTimeouts?.Read)).ConfigureAwait(false)
            ?? throw new RegistrationException($"import: there is no {wanted.Type} with id '{id}'");
        if (read.Inputs is null)
            throw new RegistrationException($"import: the provider cannot import a {wanted.Type}");
        var now = run.Time.GetUtcNow();
        var imported = wanted with
        {
            Id = read.Id,
            Inputs = SecretMarks.Like(read.Inputs, wanted.Inputs),
            Outputs = SecretMarks.Outputs(read.Outputs, wanted.Inputs, wanted.AdditionalSecretOutputs),
            InitErrors = read.InitErrors,
            RefreshBeforeUpdate = read.RefreshBeforeUpdate,
            Created = now,
            Modified = now,
        };
        wanted = await InputCheck.RunAsync(run, wanted, imported, driver).ConfigureAwait(false);
        var decision = await _decider.DecideAsync(imported with { ReplacementTrigger = wanted.ReplacementTrigger }, wanted, driver).ConfigureAwait(false);
        if (decision.Kind == ChangeKind.Replace)
            throw new RegistrationException(
                $"import: the existing {wanted.Type} '{id}' would have to be replaced to be as the program wants it; make these inputs as they are there:"
                + string.Concat(decision.Differences.Where(difference => difference.Replaces || decision.ReplaceKeys.Contains(difference.Path))
                    .Select(difference => $"\n  {difference.Path}: {difference.Old} there, {difference.New} in the program")));

        var replaced = old is { Custom: true, External: false } && old.Id != read.Id ? old with { Delete = true } : null;
        if (replaced is not null)
            Protection.CheckReplacement(run, [replaced]);
        run.Plan.Check(imported, wanted, decision.Kind == ChangeKind.Update ? [StepOp.Import, StepOp.Update] : [StepOp.Import]);
        await steps.TakeAsync(Steps.Of(StepOp.Import, old, imported, decision), imported, replaced).ConfigureAwait(false);
        wanted = wanted with { Created = imported.Created, Modified = imported.Modified, RefreshBeforeUpdate = imported.RefreshBeforeUpdate };
        return decision.Kind == ChangeKind.Update
            ? await steps.UpdateAsync(imported, wanted, decision, driver).ConfigureAwait(false)
            : await steps.KeepAsync(imported, wanted, driver).ConfigureAwait(false);
    }
}
