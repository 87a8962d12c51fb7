using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A13: each machine has the address of its number.</summary>
internal sealed class A13Addresses() : IaasFact("A13", "Each machine reports the address of the plan.")
{
    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state) =>
        from machine in MachinePairs.Of(plan, state)
        let reported = machine.Present.Adapters.Select(adapter => adapter.Ipv4Address ?? "no address").ToList()
        where !reported.Contains(machine.Planned.Address.ToString())
        select $"{machine.Planned.Name} reports {Words.List(reported)}, instead of {machine.Planned.Address}";
}
