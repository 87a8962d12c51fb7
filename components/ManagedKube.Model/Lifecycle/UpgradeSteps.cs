using System.Collections.Immutable;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>
/// Plans rolling upgrades (product spec 6.4, L16 and L17): one minor of Kubernetes or one branch of Talos at a time, never down, and after
/// every step Talos runs the Kubernetes that it carries.
/// </summary>
public static class UpgradeSteps
{
    /// <summary>The shortest way. Talos is stepped only where the next Kubernetes needs it, so Kubernetes never waits longer than it must.</summary>
    /// <param name="data">What has been released.</param>
    /// <param name="talos">The Talos branch that runs.</param>
    /// <param name="kubernetes">The Kubernetes minor that runs.</param>
    /// <param name="target">The Kubernetes minor to reach.</param>
    /// <param name="asOf">The day: later releases do not count.</param>
    public static UpgradePath Plan(ReleaseData data, ReleaseBranch talos, ReleaseBranch kubernetes, ReleaseBranch target, DateOnly asOf)
    {
        if (target < kubernetes)
            return None($"Kubernetes cannot go down from {kubernetes} to {target}.");
        var steps = ImmutableArray.CreateBuilder<UpgradeStep>();
        while (kubernetes < target)
        {
            if (data.Talos.Branch(talos) is not { } running)
                return None($"Talos {talos} is not known.");
            if (data.Kubernetes.Minor(kubernetes.Next) is not { } minor || minor.Released > asOf)
                return None($"Kubernetes {kubernetes.Next} is not released.");
            if (running.Runs(kubernetes.Next))
            {
                steps.Add(new UpgradeStep(UpgradeProduct.Kubernetes, kubernetes, kubernetes.Next, minor.Patches.NewestOf(minor.Branch, asOf)));
                kubernetes = kubernetes.Next;
            }
            else if (data.Talos.Branch(talos.Next) is not { } next || next.Released > asOf)
            {
                return None($"Kubernetes {kubernetes.Next} needs a Talos after {talos}, and none is released.");
            }
            else if (!next.Runs(kubernetes) || talos < next.UpgradableFrom)
            {
                return None($"Talos {talos} with Kubernetes {kubernetes} cannot go on to Talos {next.Branch}, which Kubernetes {kubernetes.Next} needs.");
            }
            else
            {
                steps.Add(new UpgradeStep(UpgradeProduct.Talos, talos, next.Branch, next.Patches.NewestOf(next.Branch, asOf)));
                talos = next.Branch;
            }
        }
        return new UpgradePath(steps.ToImmutable());
    }

    private static UpgradePath None(string problem) => new([], problem);
}
