using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.Talos.Rules;

namespace ManagedKube.MachineConfigurations;

/// <summary>Which Kubernetes a Talos runs.</summary>
public static class KubernetesRanges
{
    /// <summary>What the Talos of a plan runs. One that nobody knows is the business of the definition's rules, and runs anything here.</summary>
    public static KubernetesRange Of(ClusterPlan plan) => ReleaseData.Embedded.Talos.BranchOf(plan.Talos) is { } branch
        ? new KubernetesRange(branch.OldestKubernetes.Minor, branch.NewestKubernetes.Minor)
        : new KubernetesRange(0, int.MaxValue);
}
