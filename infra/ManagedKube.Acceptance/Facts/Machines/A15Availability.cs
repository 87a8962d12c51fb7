using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A15: what the hypervisor does when a host fails, and whether it can. Dev/test may do without high availability.</summary>
internal sealed class A15Availability() : IaasFact("A15", "Machines are restarted as ordered when their host fails, and their pools can do it.")
{
    private const int FewestHosts = 2;

    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state) =>
        Priorities(plan, state).Concat(plan.Definition.Environment == ClusterEnvironment.Production ? Pools(plan, state) : []);

    private static IEnumerable<string> Priorities(ClusterPlan plan, IaasState state) =>
        from machine in MachinePairs.Of(plan, state)
        let wanted = RestartPriorityNames.Of(machine.Planned.RestartPriority)
        where machine.Present.HighAvailability != wanted
        select $"{machine.Planned.Name} has the restart priority {machine.Present.HighAvailability ?? "none"}, instead of {wanted}";

    private static IEnumerable<string> Pools(ClusterPlan plan, IaasState state) =>
        from zone in plan.Definition.Zones
        let pools = state.Pools.Where(pool => pool.Zone == zone.Code).ToList()
        where !pools.Any(pool => pool is { IsHighlyAvailable: true, Hosts: >= FewestHosts })
        select $"{zone.Code} has no pool with high availability and {FewestHosts} hosts";
}
