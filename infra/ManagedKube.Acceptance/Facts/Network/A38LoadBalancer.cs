using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Network;

/// <summary>A38: MetalLB gives exactly the addresses of the plan. Several pools may share a part of it, as long as nothing is missing or twice.</summary>
internal sealed class A38LoadBalancer() : KubernetesFact(
    "A38", "MetalLB runs, with a speaker on every node that takes any pod, and its pools are those of the plan.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Deployments, ResourceKind.DaemonSets, ResourceKind.AddressPools];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state) => Running(plan, state).Concat(Pools(plan, state));

    private static IEnumerable<string> Running(ClusterPlan plan, KubernetesState state)
    {
        foreach (var problem in Workloads.Problems(state, ResourceKind.Deployments, NamespaceNames.MetalLb, "metallb-controller"))
            yield return problem;
        var eligible = plan.Machines.Count(machine => machine.IsKubernetesNode && machine.Taints.IsEmpty);
        var ready = state.Find(ResourceKind.DaemonSets, NamespaceNames.MetalLb, "metallb-speaker")?.Number("status", "numberReady") ?? 0;
        if (ready != eligible)
            yield return $"MetalLB's speaker is ready on {ready} nodes, instead of {eligible}";
    }

    private static IEnumerable<string> Pools(ClusterPlan plan, KubernetesState state)
    {
        var pools = PoolAddresses.Of(state);
        var planned = PoolAddresses.Planned(plan);
        foreach (var (pool, text, span) in pools)
        {
            if (span is not { } addresses || !planned.Any(whole => whole.Contains(addresses)))
                yield return $"the pool {pool} has {text}, which lies in no pool of the plan";
        }

        foreach (var whole in planned)
        {
            var parts = pools.Select(pool => pool.Span).OfType<Ipv4Span>().Where(whole.Contains).OrderBy(span => span.First).ToList();
            if (parts.Sum(span => span.Count) != whole.Count || parts.Zip(parts.Skip(1)).Any(pair => pair.First.Last + 1 != pair.Second.First))
                yield return $"the pools have {Words.List(parts.Select(span => span.ToString()))} of {whole}, instead of all of it once";
        }
    }
}
