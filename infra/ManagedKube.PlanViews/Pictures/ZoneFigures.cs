using ManagedKube.Model.Planning.Capacity;
using ManagedKube.PlanViews.Geometry;
using ManagedKube.PlanViews.Styles;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>What a zone's machines take of what its hosts offer.</summary>
internal static class ZoneFigures
{
    private const double BarHeight = 6;
    private const double Widest = 420;
    private const double Gap = 6;

    public static Box Of(ZoneFootprint zone, double width)
    {
        var (used, each) = (zone.Used, Math.Min(width, Widest));
        var machines = $"{PlanWords.Plural(used.Machines, "virtual machine")}, {PlanWords.Gb(used.DiskGb)} disk";
        if (zone.Hosts is not { } hosts)
        {
            return Cards.Plain(
                width,
                (machines, TextStyle.Note),
                ($"{PlanWords.Number(used.VCpu)} vCPU, {PlanWords.Gb(used.MemoryGb)} memory", TextStyle.Note));
        }
        var spare = hosts.SpareHosts > 0 ? $", {hosts.SpareHosts} kept free" : "";
        return Arrange.Flow(width, Gap,
        [
            Cards.Plain(each, (machines, TextStyle.Note), ($"{hosts.Hosts} hosts {hosts.Class.Name}{spare}", TextStyle.Note)),
            Bar($"vCPU {PlanWords.Number(used.VCpu)} of {PlanWords.Number(hosts.VCpu)}", used.VCpu, hosts.VCpu, each),
            Bar($"memory {PlanWords.Number(used.MemoryGb)} of {PlanWords.Gb(hosts.MemoryGb)}", used.MemoryGb, hosts.MemoryGb, each),
        ]);
    }

    private static Box Bar(string text, double used, double total, double width)
    {
        var share = total <= 0 ? 1 : Math.Min(1, used / total);
        var taken = new Box { Bounds = new Rect(0, 0, width * share, BarHeight), Surface = Surface.Taken, Radius = 3 };
        return Arrange.Column(2,
            Cards.Plain(width, (text, TextStyle.Note)),
            new Box { Bounds = new Rect(0, 0, width, BarHeight), Surface = Surface.Track, Radius = 3, Boxes = [taken] });
    }
}
