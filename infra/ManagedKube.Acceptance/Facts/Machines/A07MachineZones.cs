using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A7, A8: each machine is in its zone.</summary>
internal sealed class A07MachineZones() : IaasFact("A7", "Each machine is in the zone of the plan.")
{
    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state) =>
        from planned in plan.Machines
        let present = state.Find(planned.Name)
        where present is not null && present.Zone != planned.Zone.Code
        select $"{planned.Name} is in {present.Zone}, instead of {planned.Zone.Code}";
}
