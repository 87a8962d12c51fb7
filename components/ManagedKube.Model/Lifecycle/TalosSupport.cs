using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>The standing of a Talos branch on a day (product spec 6.4, L16).</summary>
public sealed record TalosSupport
{
    /// <summary>How many of the newest branches count as current.</summary>
    public const int CurrentBranches = 2;

    /// <summary>The branch.</summary>
    public required ReleaseBranch Branch { get; init; }

    /// <summary>Where it stands.</summary>
    public required TalosPhase Phase { get; init; }

    /// <summary>The oldest Kubernetes minor that it runs; null when the branch is not known.</summary>
    public ReleaseBranch? OldestKubernetes { get; init; }

    /// <summary>The newest Kubernetes minor that it runs; null when the branch is not known.</summary>
    public ReleaseBranch? NewestKubernetes { get; init; }

    /// <summary>The newest branch on that day; null when none was known to be out.</summary>
    public ReleaseBranch? Newest { get; init; }

    /// <summary>The standing of a branch.</summary>
    /// <param name="data">What has been released.</param>
    /// <param name="branch">The branch that runs.</param>
    /// <param name="kubernetes">The Kubernetes minor that runs.</param>
    /// <param name="asOf">The day.</param>
    public static TalosSupport StatusOf(ReleaseData data, ReleaseBranch branch, ReleaseBranch kubernetes, DateOnly asOf)
    {
        var known = data.Talos.Branch(branch);
        var newest = data.Talos.Newest(asOf)?.Branch;
        return new TalosSupport
        {
            Branch = branch,
            OldestKubernetes = known?.OldestKubernetes,
            NewestKubernetes = known?.NewestKubernetes,
            Newest = newest,
            Phase = known switch
            {
                null => TalosPhase.Unknown,
                _ when !known.Runs(kubernetes) => TalosPhase.Incompatible,
                _ => branch.Plus(CurrentBranches) <= newest ? TalosPhase.Old : TalosPhase.Current,
            },
        };
    }
}
