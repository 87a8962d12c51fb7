using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V72: the Talos version is a full x.y.z, known, not withdrawn, and runs the Kubernetes version.</summary>
internal sealed class V72TalosVersion : IRule
{
    private const string Path = "cluster.versions.talos";

    public RuleDescription Description { get; } = new()
    {
        Id = "V72",
        Demand = "The Talos version is a full x.y.z, known, not withdrawn, and runs the Kubernetes version.",
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var (definition, releases) = (context.Definition, context.Releases.Talos);
        var text = definition.Versions.Talos;
        if (!VersionText.IsPinned(text))
            yield break;
        if (!ReleaseVersion.TryParse(text, out var talos))
        {
            yield return Finding.Error("V72", Path,
                $"\"{text}\" is not a full Talos version.",
                "Write x.y.z without a leading v, for example \"1.14.6\".");
        }
        else if (releases.BranchOf(talos) is not { } branch)
        {
            yield return Finding.Error("V72", Path,
                $"Talos {talos.Branch} is not known.",
                $"Write a version of {string.Join(", ", releases.Branches.Select(known => known.Branch))}.");
        }
        else if (branch.HasWithdrawn(talos))
        {
            yield return Finding.Error("V72", Path,
                $"Talos {talos} was withdrawn by its makers.",
                $"Use another version of {talos.Branch}.");
        }
        else if (ReleaseVersion.TryParse(definition.Versions.Kubernetes, out var kubernetes) && !branch.Runs(kubernetes.Branch))
        {
            yield return Finding.Error("V72", Path,
                $"Talos {talos.Branch} does not run Kubernetes {kubernetes}; it runs {branch.OldestKubernetes} to {branch.NewestKubernetes}.",
                "Change one of the two versions.");
        }
    }
}
