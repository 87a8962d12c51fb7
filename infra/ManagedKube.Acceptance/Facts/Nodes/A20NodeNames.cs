using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>A20: nodes have the names and addresses of their machines.</summary>
internal sealed class A20NodeNames() : KubernetesFact("A20", "The nodes have the names and the internal addresses of the plan.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Nodes];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var planned = plan.Machines.Where(machine => machine.IsKubernetesNode).Select(machine => machine.Name).ToList();
        var present = state.Of(ResourceKind.Nodes).Select(ObjectFields.Name).ToList();
        return planned.Except(present).Select(name => $"the node {name} is missing")
            .Concat(present.Except(planned).Select(name => $"the node {name} is in no plan"))
            .Concat(
                from node in NodePairs.Of(plan, state)
                let address = node.Present.Items("status", "addresses").FirstOrDefault(address => address.Text("type") == "InternalIP")?.Text("address")
                where address != node.Planned.Address.ToString()
                select $"{node.Planned.Name} has the address {address ?? "none"}, instead of {node.Planned.Address}");
    }
}
