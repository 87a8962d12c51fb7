using System.Collections.Immutable;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>
/// Splits a change of versions into rolling upgrades that are allowed (product spec D7, D8, L16, L17): one product at a time, never down,
/// one branch after the other, and after every step Talos runs the Kubernetes that it carries. Talos goes first, so that it is ready
/// for the Kubernetes that is wanted, and leaves a branch only from its newest known patch (Talos facts 1.3).
/// </summary>
public static class VersionSteps
{
    /// <summary>Plans the way. What counts as the newest patch is what the data knew on its own day, so that the way depends on nothing else.</summary>
    /// <param name="data">What has been released.</param>
    /// <param name="running">What runs.</param>
    /// <param name="wanted">What is to run in the end.</param>
    public static VersionPath Plan(ReleaseData data, RunningVersions running, RunningVersions wanted)
    {
        if (wanted == running)
            return new([]);
        if (wanted.Talos.CompareTo(running.Talos) < 0)
            return None($"Talos runs {running.Talos} and cannot go down to {wanted.Talos}.");
        if (wanted.Kubernetes.CompareTo(running.Kubernetes) < 0)
            return None($"Kubernetes runs {running.Kubernetes} and cannot go down to {wanted.Kubernetes}.");
        if (data.Talos.BranchOf(wanted.Talos) is not { } branch)
            return None($"Talos {wanted.Talos.Branch} is not known.");
        if (!branch.Runs(wanted.Kubernetes.Branch))
            return None($"Talos {branch.Branch} does not run Kubernetes {wanted.Kubernetes}; it runs {branch.OldestKubernetes} to {branch.NewestKubernetes}.");
        if (data.Kubernetes.Minor(wanted.Kubernetes.Branch) is null)
            return None($"Kubernetes {wanted.Kubernetes.Branch} is not known.");
        var steps = ImmutableArray.CreateBuilder<VersionStep>();
        for (var now = running; now != wanted; now = now.After(steps[^1]))
        {
            if ((NextTalos(data, now, wanted.Talos) ?? NextKubernetes(data, now, wanted.Kubernetes)) is not { } step)
            {
                return None(
                    $"From Talos {now.Talos} with Kubernetes {now.Kubernetes} there is no way on to Talos {wanted.Talos} with Kubernetes {wanted.Kubernetes}: "
                    + "no known version goes between.");
            }

            steps.Add(step);
        }

        return new(steps.ToImmutable());
    }

    private static VersionStep? NextTalos(ReleaseData data, RunningVersions now, ReleaseVersion wanted)
    {
        if (now.Talos == wanted)
            return null;
        var branch = now.Talos.Branch;
        if (branch == wanted.Branch)
            return Talos(wanted);
        if (data.Talos.Branch(branch)?.Patches.NewestUntil(data.AsOf) is { } patch && patch.Version.CompareTo(now.Talos) > 0)
            return Talos(patch.Version);
        return data.Talos.Branch(branch.Next) is { } next && next.Runs(now.Kubernetes.Branch) && branch >= next.UpgradableFrom
            ? Talos(next.Branch == wanted.Branch ? wanted : next.Patches.NewestOf(next.Branch, data.AsOf))
            : null;

        VersionStep Talos(ReleaseVersion to) => new(UpgradeProduct.Talos, now.Talos, to);
    }

    private static VersionStep? NextKubernetes(ReleaseData data, RunningVersions now, ReleaseVersion wanted)
    {
        if (now.Kubernetes == wanted)
            return null;
        var branch = now.Kubernetes.Branch;
        if (branch == wanted.Branch)
            return Kubernetes(wanted);
        return data.Talos.BranchOf(now.Talos) is { } talos && talos.Runs(branch.Next) && data.Kubernetes.Minor(branch.Next) is { } next
            ? Kubernetes(next.Branch == wanted.Branch ? wanted : next.Patches.NewestOf(next.Branch, data.AsOf))
            : null;

        VersionStep Kubernetes(ReleaseVersion to) => new(UpgradeProduct.Kubernetes, now.Kubernetes, to);
    }

    private static VersionPath None(string problem) => new([], problem);
}
