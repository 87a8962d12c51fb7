using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Recording;

/// <summary>
/// Keeps one deployment to one upgrade: it changes the version of one platform component, of Talos or of Kubernetes, by one step of the way
/// to what is ordered (product spec D7, D8, D10), and the others wait for a later one. Components go first, since a newer Kubernetes may need
/// them newer. It rests on the record alone, so that it holds whichever engine carries the plan out, and a deployment that failed in the
/// middle is done again with the same step.
/// </summary>
internal static class StagedUpgrades
{
    /// <summary>The plan of this deployment, and what has to wait for a later one.</summary>
    /// <param name="plan">The plan of what was ordered.</param>
    /// <param name="recorded">What the last deployment left; null before the first one.</param>
    /// <param name="data">What has been released.</param>
    /// <exception cref="InvalidClusterDefinitionException">There is no way from what runs to what is ordered (V73).</exception>
    public static StagedUpgrade Apply(ClusterPlan plan, RecordedFacts? recorded, ReleaseData data)
    {
        if (recorded is null)
            return new StagedUpgrade(plan, UpgradeSubject.Nothing, null);
        var running = new RunningVersions(recorded.Versions.Talos, recorded.Versions.Kubernetes);
        var path = VersionSteps.Plan(data, running, new(plan.Talos, plan.Kubernetes));
        if (path.Problem is { } problem)
            throw new InvalidClusterDefinitionException([Finding.Error("V73", "cluster.versions", problem, "Write the versions that run, and go on from there one minor at a time.")]);
        var components = ComponentSteps.Plan(data, recorded.ComponentVersions, ComponentPins.Of(plan.Definition, data));
        ImmutableArray<string> steps = [.. components.Select(step => $"{step}"), .. path.Steps.Select(step => $"{step}")];
        var subject = !components.IsEmpty ? UpgradeSubject.Component : !path.Steps.IsEmpty ? UpgradeSubject.Nodes : UpgradeSubject.Nothing;
        if (steps.Length < 2)
            return new StagedUpgrade(plan, subject, null);
        var now = components.IsEmpty ? running.After(path.Steps[0]) : running;
        return new StagedUpgrade(
            plan with { Talos = now.Talos, Kubernetes = now.Kubernetes, Definition = Keep(plan.Definition, components.Skip(1)) },
            subject,
            $"One deployment makes one upgrade. This one is {steps[0]}; for now there is no {string.Join(", and then no ", steps[1..])}: "
            + "deploy again once all is well.");
    }

    private static ClusterDefinition Keep(ClusterDefinition definition, IEnumerable<ComponentStep> waiting)
    {
        var versions = definition.Versions;
        var kept = waiting.SelectMany(step => step.Changes).Select(change => KeyValuePair.Create(change.Name, change.From));
        return definition with { Versions = versions with { Components = versions.Components.SetItems(kept) } };
    }
}
