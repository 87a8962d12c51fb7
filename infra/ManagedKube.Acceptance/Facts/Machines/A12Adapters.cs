using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A12: each machine has one adapter, on the cluster's network.</summary>
internal sealed class A12Adapters() : IaasFact("A12", "Each machine has one network adapter, on the network of the cluster.")
{
    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state) =>
        from planned in plan.Machines
        let present = state.Find(planned.Name)
        where present is not null && !present.Adapters.Select(adapter => adapter.Network).SequenceEqual([planned.Network])
        select $"{planned.Name} has adapters on {Words.List(present.Adapters.Select(adapter => adapter.Network))}, instead of one on {planned.Network}";
}
