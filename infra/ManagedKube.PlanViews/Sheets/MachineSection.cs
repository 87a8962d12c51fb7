using System.Globalization;
using ManagedKube.Model.Planning;

namespace ManagedKube.PlanViews.Sheets;

/// <summary>The machines, row by row; of a large pool only the first and the last.</summary>
internal static class MachineSection
{
    public static SheetSection Of(ClusterPlan plan, bool everyMachine) => new("Machines",
    [
        Tables.Of(null, ["Name", "Role", "Zone", "Address", "#vCPU", "#Memory GB", "#OS disk GB", "Data disks", "#Pods"],
            MachineGroups.Of(plan, everyMachine).Select(Row)),
    ]);

    private static string[] Row(IReadOnlyList<MachinePlan> machines)
    {
        var (first, last) = (machines[0], machines[^1]);
        var isGroup = machines.Count > 1;
        return
        [
            isGroup ? $"{first.Name} … {last.Name[(last.Name.LastIndexOf('-') + 1)..]} ({machines.Count})" : first.Name,
            Role(first),
            string.Join(", ", machines.Select(machine => machine.Zone).Distinct().Order()),
            PlanWords.Addresses(machines),
            first.VCpu.ToString(CultureInfo.InvariantCulture),
            PlanWords.Number(first.MemoryGb),
            PlanWords.Number(first.OsDiskGb),
            string.Join(", ", DataDisks(first)),
            first.MaxPods is { } pods && first.WorkerPool is not null ? pods.ToString(CultureInfo.InvariantCulture) : "",
        ];
    }

    private static string Role(MachinePlan machine) => machine switch
    {
        { WorkerPool: { } pool, BareMetal: { } server } => $"worker ({pool}), bare metal {server.ServerClass}{(server.Gpu ? " with GPU" : "")}",
        { WorkerPool: { } pool } => $"worker ({pool})",
        _ => PlanWords.Role(machine.Role),
    };

    private static IEnumerable<string> DataDisks(MachinePlan machine)
    {
        if (!machine.CephDisks.IsEmpty)
            yield return $"Ceph {PlanWords.CephDisks(machine)}";
        if (machine.LocalDisk is { } disk)
            yield return $"local {PlanWords.Gb(disk.SizeGb)}";
    }
}
