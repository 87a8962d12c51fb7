using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Hooks;

/// <summary>Refuses to delete resources whose deletion hooks cannot run, since the program that holds them does not.</summary>
internal static class DeletionHooks
{
    /// <summary>Reports every resource with such hooks.</summary>
    /// <returns>Whether there is none.</returns>
    public static bool NeedNoProgram(DeploymentRun run)
    {
        var hooked = run.Entries.Ordered()
            .Select(state => (State: state, Names: state.Hooks.GetValueOrDefault(HookKind.BeforeDelete, []).AddRange(state.Hooks.GetValueOrDefault(HookKind.AfterDelete, []))))
            .Where(entry => !entry.Names.IsEmpty)
            .ToList();
        foreach (var (state, names) in hooked)
            run.Events.Report(
                Severity.Error,
                $"it has hooks that run when it is deleted ({string.Join(", ", names)}), but the program that holds them does not run. Destroy with --run-program.",
                state.Urn);
        if (hooked.Count == 0)
            return true;
        run.Status.Fail(DeploymentOutcome.Refused);
        return false;
    }
}
