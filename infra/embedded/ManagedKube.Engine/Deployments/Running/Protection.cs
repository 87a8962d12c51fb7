using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Running;

/// <summary>Refuses to delete or replace protected resources.</summary>
internal static class Protection
{
    /// <summary>Refuses the replacement of protected resources. A preview goes on, to find all others.</summary>
    /// <param name="run">The operation.</param>
    /// <param name="states">What would have to be replaced.</param>
    /// <param name="decision">Why; null where no property tells it.</param>
    /// <exception cref="StepFailedException">One is protected, and this is no preview.</exception>
    public static void CheckReplacement(DeploymentRun run, IEnumerable<ResourceState> states, ChangeDecision? decision = null) =>
        Check(run, "replaced", Cause(decision), states);

    /// <summary>Refuses the deletion of protected resources. A preview goes on, to find all others.</summary>
    /// <exception cref="StepFailedException">One is protected, and this is no preview.</exception>
    public static void CheckDeletion(DeploymentRun run, IEnumerable<ResourceState> states) =>
        Check(run, "deleted", run.Program.IsToBeDestroyed ? "" : ", since the program does not declare it any more", states);

    private static void Check(DeploymentRun run, string what, string cause, IEnumerable<ResourceState> states)
    {
        var refused = states.Where(state => state.Protect && !run.Request.Unprotected.Contains(state.Urn)).ToList();
        foreach (var state in refused)
            run.Events.Report(
                Severity.Error,
                $"it is protected and would have to be {what}{cause}. That is refused. If it is meant, allow it once: 'mk unprotect {run.Request.Stack.Stack} {Subject(run, state)} --reason TEXT'.",
                state.Urn);
        if (refused.Count == 0)
            return;
        run.Status.Fail(DeploymentOutcome.Refused);
        if (!run.DryRun)
            throw new StepFailedException($"a protected resource would have to be {what}");
    }

    // As the verb takes it: by name where only one has it, else by the URN, in which a shell must not look for variables.
    private static string Subject(DeploymentRun run, ResourceState state) =>
        run.Entries.Ordered().Where(entry => entry.Protect && entry.Urn.Name == state.Urn.Name).DistinctBy(entry => entry.Urn).Count() > 1
            ? $"\"{state.Urn.Text.Replace("$", "\\$", StringComparison.Ordinal)}\""
            : state.Urn.Name;

    private static string Cause(ChangeDecision? decision)
    {
        if (decision is null)
            return "";
        var properties = decision.Differences
            .Where(difference => difference.Replaces || decision.ReplaceKeys.Contains(difference.Path))
            .Select(difference => $"{difference.Path} is {Text(difference.Old)} and would become {Text(difference.New)}")
            .ToList();
        return properties.Count > 0 ? $", since {string.Join(", ", properties)}"
            : decision.ReplaceKeys.IsEmpty ? ""
            : $" ({string.Join(", ", decision.ReplaceKeys)})";
    }

    private static string Text(PropertyValue? value) => value is null ? "not set" : PropertyText.Render(value);
}
