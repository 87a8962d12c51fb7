using ManagedKube.Engine.Events;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Targeting;

/// <summary>Refuses URNs that name no resource: a slip of the pen must not leave out, or hit, the wrong one.</summary>
internal static class TargetCheck
{
    /// <summary>Reports every URN that is neither recorded nor registered.</summary>
    /// <returns>Whether the operation may go on: there is none, or this is a preview.</returns>
    public static bool Passes(DeploymentRun run, params ReadOnlySpan<UrnPatterns> choices)
    {
        var missing = new SortedSet<Urn>();
        foreach (var choice in choices)
            missing.UnionWith(choice.Literals.Where(urn => !run.Entries.TryGet(urn, out _) && !run.Program.IsRegistered(urn)));
        foreach (var urn in missing)
            run.Events.Report(Severity.Error, $"there is no resource '{urn}' in the stack.{Hint(urn)}");
        if (missing.Count > 0)
            run.Status.Fail(DeploymentOutcome.NoSuchTarget);
        return missing.Count == 0 || run.DryRun;
    }

    private static string Hint(Urn urn) => urn.Text.Contains('$', StringComparison.Ordinal)
        ? ""
        : " If it has a parent, its type has a '$': put the URN into single quotes, so that the shell leaves it alone.";
}
