using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>The machines of the plan beside those that are there. Who is missing is a fact of its own, and said there once.</summary>
internal static class MachinePairs
{
    public static IEnumerable<(MachinePlan Planned, ObservedMachine Present)> Of(ClusterPlan plan, IaasState state) =>
        from planned in plan.Machines
        let present = state.Find(planned.Name)
        where present is not null
        select (planned, present);
}
