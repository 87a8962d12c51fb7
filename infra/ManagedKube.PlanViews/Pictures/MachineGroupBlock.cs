using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Geometry;
using ManagedKube.PlanViews.Styles;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>The machines of one kind in one zone.</summary>
internal static class MachineGroupBlock
{
    private const int MostCards = 24;
    private const double Gap = 10;
    private const double TileGap = 5;

    /// <summary>The firewalls of the pair and the Git Runner, as far as they are in the zone.</summary>
    public static Box Entrance(ClusterPlan plan, Zone zone, double width)
    {
        var each = CardWidth(width);
        var runner = plan.MachinesOf(MachineRole.GitRunner).Where(machine => machine.Zone == zone).Select(machine => MachineCard.Of(machine, each));
        return Flow("Edge and Git Runner", [.. Firewalls(plan, zone, each), .. runner], width, Gap);
    }

    /// <summary>Every machine with all that is known of it.</summary>
    public static Box Machines(string heading, IEnumerable<MachinePlan> machines, double width) =>
        Flow(heading, [.. machines.Select(machine => MachineCard.Of(machine, CardWidth(width)))], width, Gap);

    /// <summary>The workers of a pool. Where there are many in the cluster, those that carry no Ceph disks are only numbers.</summary>
    public static Box Workers(ClusterPlan plan, WorkerPoolDefinition pool, IEnumerable<MachinePlan> workers, double width)
    {
        var all = workers.ToList();
        var heading = $"Workers: {pool.Name}{(pool.BareMetal is { } server ? $", bare metal {server.ServerClass}{(server.Gpu ? " with GPU" : "")}" : "")}";
        if (plan.MachinesOf(MachineRole.Worker).Count() <= MostCards)
            return Machines(heading, all, width);
        var (carriers, others) = (all.Where(worker => !worker.CephDisks.IsEmpty).ToList(), all.Where(worker => worker.CephDisks.IsEmpty).ToList());
        return Arrange.Column(
            Gap,
            new[] { Machines($"{heading}, with Ceph disks", carriers, width), Tiles(heading, others, width) }.Where(box => box.Height > 0));
    }

    private static Box Tiles(string heading, List<MachinePlan> workers, double width)
    {
        if (workers is not [var first, ..])
            return Flow(heading, [], width, TileGap);
        var detail = Cards.Plain(width,
            ($"{PlanWords.Plural(workers.Count, "worker")} of {PlanWords.Size(first)}, {string.Join(", ", MachineCard.Disks(first))}", TextStyle.Note),
            (PlanWords.Addresses(workers), TextStyle.Note));
        return Arrange.Column(6, Heading(heading, width), detail, Arrange.Flow(width, TileGap, workers.Select(MachineCard.Tile)));
    }

    private static Box Flow(string heading, List<Box> boxes, double width, double gap) => boxes.Count == 0
        ? new Box { Bounds = default }
        : Arrange.Column(6, Heading(heading, width), Arrange.Flow(width, gap, boxes));

    // No wider than the text, so that small groups find room beside each other.
    private static Box Heading(string text, double width)
    {
        var style = TextStyle.Note with { IsBold = true };
        return Cards.Plain(Math.Min(width, FontMetrics.Width(text, style)), (text, style));
    }

    // In dev/test both firewalls are in the only zone; in production they are in the first two (product spec 2.4).
    private static IEnumerable<Box> Firewalls(ClusterPlan plan, Zone zone, double width)
    {
        if (plan.Definition.Exposure.Edge != EdgeKind.FirewallPair)
            yield break;
        for (var number = 1; number <= 2; number++)
        {
            if (plan.Footprints[(number - 1) % plan.Footprints.Length].Zone == zone)
            {
                yield return Cards.Text(width, Surface.Prerequisite,
                    ($"FGT{number:00}", TextStyle.Name), (plan.Addresses.Firewall(number).ToString(), TextStyle.Body), ("firewall, not made here", TextStyle.Note));
            }
        }
    }

    private static double CardWidth(double width)
    {
        var columns = Math.Max(1, (int)((width + Gap) / (MachineCard.Narrowest + Gap)));
        return (width - ((columns - 1) * Gap)) / columns;
    }
}
