using System.Globalization;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Capacity;

namespace ManagedKube.PlanViews.Sheets;

/// <summary>What each zone's hosts have to carry.</summary>
internal static class ZoneSection
{
    public static SheetSection Of(ClusterPlan plan)
    {
        var total = plan.Footprint;
        var rows = plan.Footprints.Select(zone => Row(zone.Zone.Code, zone.Used, zone.Hosts));
        return new SheetSection("Zones",
        [
            Tables.Of(null, ["Zone", "#VMs", "#vCPU", "#Memory GB", "#Disk GB", "Hosts", "vCPU taken", "Memory taken"],
                plan.Footprints.Length == 1 ? rows : rows.Append(Row("all", total, null))),
        ]);
    }

    private static string[] Row(string name, Footprint used, HostCapacity? hosts) =>
    [
        name,
        used.Machines.ToString(CultureInfo.InvariantCulture),
        PlanWords.Number(used.VCpu),
        PlanWords.Number(used.MemoryGb),
        PlanWords.Number(used.DiskGb),
        hosts is null ? "" : $"{hosts.Hosts} {hosts.Class.Name}{(hosts.SpareHosts > 0 ? $", {hosts.SpareHosts} kept free" : "")}",
        hosts is null ? "" : Taken(used.VCpu, hosts.VCpu),
        hosts is null ? "" : Taken(used.MemoryGb, hosts.MemoryGb),
    ];

    private static string Taken(long used, long total) => $"{PlanWords.Share(used, total)} of {PlanWords.Number(total)}";
}
