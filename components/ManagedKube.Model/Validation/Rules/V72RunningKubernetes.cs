using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V72: a newer Talos also runs the Kubernetes that is there before the change (L16), since the two are never changed in one step.</summary>
internal sealed class V72RunningKubernetes : IRule
{
    public RuleDescription Description { get; } = new()
    {
        Id = "V72",
        Demand = "The Talos version also runs the Kubernetes that is there before the change.",
        Basis = RuleBasis.Recorded,
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Recorded is not { } recorded
            || !ReleaseVersion.TryParse(context.Definition.Versions.Talos, out var talos)
            || !ReleaseVersion.TryParse(context.Definition.Versions.Kubernetes, out var target)
            || context.Releases.Talos.BranchOf(talos) is not { } branch)
            yield break;
        var running = recorded.Versions.Kubernetes;
        // A target that Talos does not run, or that is too far, is the matter of other rules.
        if (branch.Runs(target.Branch) && !branch.Runs(running.Branch) && target.Branch <= running.Branch.Next)
        {
            yield return Finding.Error("V72", "cluster.versions.talos",
                $"Talos {talos.Branch} does not run Kubernetes {running}, which runs now; it runs {branch.OldestKubernetes} to {branch.NewestKubernetes}.",
                $"Go on to Kubernetes {running.Branch.Next} first, with a Talos that runs both.");
        }
    }
}
