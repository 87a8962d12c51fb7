using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Targeting;

/// <summary>Registrations that the operation is not about: what is recorded stays, what is not is left out.</summary>
internal sealed class UntargetedResources(DeploymentRun run, ResourceSteps steps)
{
    /// <summary>Answers with what is recorded.</summary>
    /// <returns>Null where nothing is: the resource would have to be created, and is not.</returns>
    public async Task<ResourceState?> KeepAsync(ResourceState? old, ResourceState wanted)
    {
        if (old is not null and not { PendingReplacement: true })
            return await steps.TakeAsync(Steps.Of(StepOp.Same, old, old), old).ConfigureAwait(false);
        run.Program.MarkLeftOut(wanted.Urn);
        return null;
    }

    /// <summary>Refuses a resource that cannot be made or changed without another one that is left out.</summary>
    /// <exception cref="StepFailedException">There is such a one; it has been reported.</exception>
    public void RequireDependencies(ResourceState wanted)
    {
        var missing = wanted.References().Where(run.Program.IsLeftOut).Distinct().ToList();
        foreach (var urn in missing)
            run.Events.Report(
                Severity.Error,
                $"it depends on '{urn}', which would have to be created but is not among the targets. Add that to the targets too.",
                wanted.Urn);
        if (missing.Count == 0)
            return;
        run.Status.Fail(DeploymentOutcome.Refused);
        throw new StepFailedException("it depends on a resource that is not among the targets");
    }

    /// <summary>Refuses a replacement that takes along what the operation is not about.</summary>
    /// <exception cref="StepFailedException">It does; that has been reported.</exception>
    public static void RequireDependents(DeploymentRun run, ResourceState replaced, IEnumerable<ResourceState> dependents)
    {
        var untargeted = dependents.Where(dependent => !run.Targets.Includes(dependent)).ToList();
        foreach (var dependent in untargeted)
            run.Events.Report(
                Severity.Error,
                $"it would have to be replaced together with '{replaced.Urn}', but is not among the targets. Add it to them, or say --target-dependents.",
                dependent.Urn);
        if (untargeted.Count == 0)
            return;
        run.Status.Fail(DeploymentOutcome.Refused);
        throw new StepFailedException("resources that are not among the targets would have to be replaced with it");
    }
}
