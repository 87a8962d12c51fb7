using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>The nodes of the plan beside those that are there. Who is missing is a fact of its own, and said there once.</summary>
internal static class NodePairs
{
    public static IEnumerable<(MachinePlan Planned, JsonObject Present)> Of(ClusterPlan plan, KubernetesState state) =>
        from planned in plan.Machines
        where planned.IsKubernetesNode
        let present = state.Find(ResourceKind.Nodes, null, planned.Name)
        where present is not null
        select (planned, present);
}
