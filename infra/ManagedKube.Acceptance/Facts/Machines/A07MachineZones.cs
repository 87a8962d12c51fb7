using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A7, A8: each machine is in its zone.</summary>
internal sealed class A07MachineZones() : IaasFact("A7", "Each machine is in the zone of the plan.")
{
    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state) =>
        from machine in MachinePairs.Of(plan, state)
        where machine.Present.Zone != machine.Planned.Zone.Code
        select $"{machine.Planned.Name} is in {machine.Present.Zone}, instead of {machine.Planned.Zone.Code}";
}
