using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.PlanViews.Sheets;

/// <summary>The cluster at a glance.</summary>
internal static class SummarySection
{
    public static SheetSection Of(ClusterPlan plan)
    {
        var (definition, footprint, capacity) = (plan.Definition, plan.Footprint, plan.Ceph.Capacity);
        var workers = plan.MachinesOf(MachineRole.Worker).ToList();
        return new SheetSection("Summary",
        [
            Tables.Facts(null,
                ("Offering", PlanWords.Offering(plan)),
                ("Environment", definition.Profile.DisplayName),
                ("Place", $"{definition.Region}, {string.Join(", ", definition.Zones.Sort())}"),
                ("Kubernetes", plan.Kubernetes.ToString()),
                ("Talos", plan.Talos.ToString()),
                ("Platform release", definition.Versions.Platform ?? ""),
                ("API", plan.Names.ApiUrl),
                ("Machines", $"{PlanWords.Plural(plan.Machines.Length, "machine")}, {workers.Count} of them workers{BareMetal(workers)}"),
                ("Footprint", $"{PlanWords.Number(footprint.VCpu)} vCPU, {PlanWords.Gb(footprint.MemoryGb)} memory, {PlanWords.Gb(footprint.DiskGb)} disk"),
                ("Pods", $"{PlanWords.Number(plan.Pods.Pods)} on the workers"),
                ("Storage", $"{PlanWords.Gb(capacity.ClientFreeGb)} for the client of {PlanWords.Gb(capacity.UsableGb)} usable and {PlanWords.Gb(capacity.RawGb)} raw"),
                ("Components", string.Join(", ", plan.Components.Select(PlanWords.Component)))),
        ]);
    }

    private static string BareMetal(IEnumerable<MachinePlan> workers) =>
        workers.Count(worker => !worker.IsVirtualMachine) is > 0 and var servers ? $", {servers} bare metal" : "";
}
