using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Running;

/// <summary>Refuses to delete or replace protected resources.</summary>
internal static class Protection
{
    /// <summary>Reports every protected resource among some that are about to go. A preview goes on, to find all others.</summary>
    /// <exception cref="StepFailedException">One is protected, and this is no preview.</exception>
    public static void Check(DeploymentRun run, string what, IEnumerable<ResourceState> states)
    {
        var refused = states.Where(state => state.Protect).ToList();
        foreach (var state in refused)
            run.Events.Report(
                Severity.Error, $"it is protected and would have to be {what}, which is refused. Remove its protection first if that is meant.", state.Urn);
        if (refused.Count == 0)
            return;
        run.Status.Fail(DeploymentOutcome.Refused);
        if (!run.DryRun)
            throw new StepFailedException($"a protected resource would have to be {what}");
    }
}
