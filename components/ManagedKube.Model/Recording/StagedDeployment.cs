using System.Collections.Immutable;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Recording;

/// <summary>
/// What one deployment makes of an order that takes several: one upgrade (<see cref="StagedUpgrades"/>), or new sizes of one control
/// plane and one carrier (<see cref="StagedRestarts"/>), never both. An upgrade takes machines away one after the other and looks at the
/// whole cluster before each; the IaaS stops a machine for its new size without looking.
/// </summary>
public static class StagedDeployment
{
    /// <summary>The plan of this deployment, and what has to wait for a later one, as texts for people.</summary>
    /// <param name="plan">The plan of what was ordered.</param>
    /// <param name="recorded">What the last deployment left; null before the first one.</param>
    /// <param name="data">What has been released.</param>
    /// <exception cref="InvalidClusterDefinitionException">There is no way from the versions that run to those that are ordered (V73).</exception>
    public static (ClusterPlan Plan, ImmutableArray<string> Postponed) Apply(ClusterPlan plan, RecordedFacts? recorded, ReleaseData data)
    {
        var (upgraded, laterUpgrades) = StagedUpgrades.Apply(plan, recorded, data);
        var isUpgrade = recorded is not null && (upgraded.Talos != recorded.Versions.Talos || upgraded.Kubernetes != recorded.Versions.Kubernetes);
        var (staged, waiting) = isUpgrade ? StagedRestarts.PostponeAll(upgraded, recorded!) : StagedRestarts.Apply(upgraded, recorded);
        var reason = isUpgrade
            ? "While nodes are upgraded one after the other, none changes its size."
            : "One deployment stops at most one control plane and one Ceph carrier.";
        var keep = waiting.Length == 1 ? "keeps its size" : "keep their size";
        return
        (
            staged,
            [
                .. laterUpgrades is null ? [] : ImmutableArray.Create(laterUpgrades),
                .. waiting.IsEmpty ? [] : ImmutableArray.Create($"{reason} {string.Join(", ", waiting)} {keep} for now: deploy again once all is well."),
            ]
        );
    }
}
