using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.PlanViews.Sheets;

/// <summary>Gathers machines that differ by nothing but number, zone and address.</summary>
internal static class MachineGroups
{
    /// <summary>How many workers are shown one by one.</summary>
    public const int MostSingleWorkers = 20;

    /// <summary>
    /// The machines in order, each by itself while there are few workers; else the workers of a pool that carry no Ceph disks as one
    /// group.
    /// </summary>
    public static IEnumerable<IReadOnlyList<MachinePlan>> Of(ClusterPlan plan, bool everyMachine)
    {
        var fold = !everyMachine && plan.MachinesOf(MachineRole.Worker).Count() > MostSingleWorkers;
        return plan.Machines
            .GroupBy(machine => fold && machine.WorkerPool is { } pool && machine.CephDisks.IsEmpty ? $"pool {pool}" : $"machine {machine.Name}")
            .Select(group => group.ToList());
    }
}
