using System.Collections.Immutable;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Storage;

/// <summary>Where the parts of Ceph run: on the carriers of its disks, which in production take no other pods.</summary>
internal static class StoragePlacement
{
    /// <summary>Whether the carriers are machines of their own, with a taint.</summary>
    public static bool IsDedicated(ClusterPlan plan) => plan.MachinesOf(MachineRole.StorageNode).Any();

    /// <summary>On carriers only.</summary>
    /// <param name="plan">The cluster.</param>
    /// <param name="apart">The <c>app</c> label of pods that must not share a machine; null for any.</param>
    public static ChartValues Of(ClusterPlan plan, string? apart = null)
    {
        var placement = new ChartValues
        {
            {
                "nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms",
                List(new ChartValues { { "matchExpressions", List(LabelSelector.In(CephPlan.CarrierLabel, MachinePlan.LabelValue)) } })
            },
        };
        if (IsDedicated(plan))
            placement.Add("tolerations", Tolerations());
        if (apart is not null)
        {
            placement.Add(
                "podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution",
                List(new ChartValues { { "topologyKey", "kubernetes.io/hostname" }, { "labelSelector.matchLabels", Literal(("app", apart)) } }));
        }

        return placement;
    }

    /// <summary>What lets a pod run on a carrier with a taint.</summary>
    public static ImmutableArray<object> Tolerations() => List(Scheduling.Tolerate(CephPlan.CarrierTaint));
}
