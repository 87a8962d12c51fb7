using System.Collections.Immutable;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Recording;

/// <summary>
/// What one deployment makes of an order that takes several: one upgrade (<see cref="StagedUpgrades"/>), or new sizes of one control
/// plane and one carrier (<see cref="StagedRestarts"/>), never both. An upgrade takes machines or a component away one after the other and
/// looks at the whole cluster before each; the IaaS stops a machine for its new size without looking.
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
        var upgrade = StagedUpgrades.Apply(plan, recorded, data);
        var (staged, waiting) = upgrade.Subject == UpgradeSubject.Nothing
            ? StagedRestarts.Apply(upgrade.Plan, recorded)
            : StagedRestarts.PostponeAll(upgrade.Plan, recorded!);
        var keep = waiting.Length == 1 ? "keeps its size" : "keep their size";
        return
        (
            staged,
            [
                .. upgrade.Postponed is null ? [] : ImmutableArray.Create(upgrade.Postponed),
                .. waiting.IsEmpty
                    ? []
                    : ImmutableArray.Create($"{ReasonFor(upgrade.Subject)} {string.Join(", ", waiting)} {keep} for now: deploy again once all is well."),
            ]
        );
    }

    private static string ReasonFor(UpgradeSubject subject) => subject switch
    {
        UpgradeSubject.Nodes => "While nodes are upgraded one after the other, none changes its size.",
        UpgradeSubject.Component => "While a component is upgraded, no node changes its size.",
        _ => "One deployment stops at most one control plane and one Ceph carrier.",
    };
}
