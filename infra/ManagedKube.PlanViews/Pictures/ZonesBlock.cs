using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Geometry;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>The zones side by side, machines of one kind at one height; in a single zone small groups of machines side by side.</summary>
internal static class ZonesBlock
{
    private const double Gap = 16;
    private const double RowGap = 14;
    private const double GroupGap = 28;

    public static Box Of(ClusterPlan plan, double width)
    {
        var zones = plan.Footprints;
        var each = (width - ((zones.Length - 1) * Gap)) / zones.Length;
        var inside = Cards.Inside(each);
        var rows = Kinds(plan).Select(kind => zones.Select(zone => kind(zone.Zone, inside)).ToList()).ToList();
        foreach (var row in rows)
        {
            var height = row.Max(cell => cell.Height);
            for (var i = 0; i < row.Count; i++)
                row[i] = row[i].WithHeight(height);
        }
        return Arrange.Row(Gap, zones.Select((zone, index) => Cards.Panel(each, ZoneNames.Of(zone.Zone),
            ZoneFigures.Of(zone, inside),
            zones.Length == 1
                ? Arrange.Flow(inside, GroupGap, rows.Select(row => row[0]).Where(group => group.Height > 0))
                : Arrange.Column(RowGap, rows.Select(row => row[index]).Where(group => group.Height > 0)))));
    }

    // From the edge inwards, as the product's own diagrams show it.
    private static IEnumerable<Func<Zone, double, Box>> Kinds(ClusterPlan plan)
    {
        yield return (zone, width) => MachineGroupBlock.Entrance(plan, zone, width);
        yield return (zone, width) => MachineGroupBlock.Machines("Control plane", In(plan, MachineRole.ControlPlane, zone), width);
        yield return (zone, width) => MachineGroupBlock.Machines("Storage", In(plan, MachineRole.StorageNode, zone), width);
        foreach (var pool in plan.Definition.Workers.OrderBy(pool => pool.FirstNumber))
        {
            yield return (zone, width) => MachineGroupBlock.Workers(
                plan, pool, In(plan, MachineRole.Worker, zone).Where(worker => worker.WorkerPool == pool.Name), width);
        }
    }

    private static IEnumerable<MachinePlan> In(ClusterPlan plan, MachineRole role, Zone zone) =>
        plan.MachinesOf(role).Where(machine => machine.Zone == zone);
}
