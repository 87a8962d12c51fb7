using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A13: each machine has the address of its number.</summary>
internal sealed class A13Addresses() : IaasFact("A13", "Each machine reports the address of the plan.")
{
    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state) =>
        from planned in plan.Machines
        let present = state.Find(planned.Name)
        where present is not null && present.Adapters.All(adapter => adapter.Ipv4Address != planned.Address.ToString())
        select $"{planned.Name} reports {Words.List(present.Adapters.Select(adapter => adapter.Ipv4Address ?? "no address"))}, instead of {planned.Address}";
}
