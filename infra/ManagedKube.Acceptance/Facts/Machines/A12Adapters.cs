using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A12: each machine has one adapter, on the cluster's network.</summary>
internal sealed class A12Adapters() : IaasFact("A12", "Each machine has one network adapter, on the network of the cluster.")
{
    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state) =>
        from machine in MachinePairs.Of(plan, state)
        let networks = machine.Present.Adapters.Select(adapter => adapter.Network).ToList()
        where !networks.SequenceEqual([machine.Planned.Network])
        select $"{machine.Planned.Name} has adapters on {Words.List(networks)}, instead of one on {machine.Planned.Network}";
}
