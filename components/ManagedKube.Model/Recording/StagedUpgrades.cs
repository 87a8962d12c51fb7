using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Recording;

/// <summary>
/// Keeps one deployment to one rolling upgrade: it changes either Talos or Kubernetes, by one step of the way to what is ordered
/// (product spec D7, D8), and the others wait for a later one. It rests on the record alone, so that it holds whichever engine carries
/// the plan out, and a deployment that failed in the middle is done again with the same step.
/// </summary>
internal static class StagedUpgrades
{
    /// <summary>The plan of this deployment, and what has to wait for a later one, as a text for people; null when nothing does.</summary>
    /// <param name="plan">The plan of what was ordered.</param>
    /// <param name="recorded">What the last deployment left; null before the first one.</param>
    /// <param name="data">What has been released.</param>
    /// <exception cref="InvalidClusterDefinitionException">There is no way from what runs to what is ordered (V73).</exception>
    public static (ClusterPlan Plan, string? Postponed) Apply(ClusterPlan plan, RecordedFacts? recorded, ReleaseData data)
    {
        if (recorded is null)
            return (plan, null);
        var running = new RunningVersions(recorded.Versions.Talos, recorded.Versions.Kubernetes);
        var path = VersionSteps.Plan(data, running, new(plan.Talos, plan.Kubernetes));
        if (path.Problem is { } problem)
            throw new InvalidClusterDefinitionException([Finding.Error("V73", "cluster.versions", problem, "Write the versions that run, and go on from there one minor at a time.")]);
        if (path.Steps.Length < 2)
            return (plan, null);
        var now = running.After(path.Steps[0]);
        return (
            plan with { Talos = now.Talos, Kubernetes = now.Kubernetes },
            $"One deployment makes one upgrade. This one is {path.Steps[0]}; for now there is no {string.Join(", and then no ", path.Steps[1..])}: deploy again once all is well.");
    }
}
