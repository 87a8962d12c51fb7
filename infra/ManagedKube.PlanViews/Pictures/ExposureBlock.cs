using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Edge;
using ManagedKube.PlanViews.Geometry;
using ManagedKube.PlanViews.Sheets;
using ManagedKube.PlanViews.Styles;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>The Internet's side: the edge, the public addresses, their names, and what leads into the cluster.</summary>
internal static class ExposureBlock
{
    private const double Gap = 16;
    private const double EdgeWidth = 300;
    private const double NarrowestCard = 230;
    private const int MostLines = 8;

    public static Box Of(ClusterPlan plan, double width)
    {
        var edge = Edge(plan);
        var room = width - EdgeWidth - Gap;
        var perRow = Math.Clamp((int)((room + Gap) / (NarrowestCard + Gap)), 1, Math.Max(1, plan.Edge.PublicIps.Length));
        var each = (room - ((perRow - 1) * Gap)) / perRow;
        var cards = Arrange.Flow(room, Gap, plan.Edge.PublicIps.Select((address, index) => PublicIp(plan, address, index, each)));
        return Arrange.Row(Gap, edge, cards);
    }

    private static Box Edge(ClusterPlan plan)
    {
        var firewalls = plan.Definition.Exposure.Edge == EdgeKind.FirewallPair;
        return Cards.Text(EdgeWidth, Surface.Prerequisite,
            (firewalls ? "Firewall pair" : "VPC gateway", TextStyle.Name),
            ($"gateway {plan.Gateway}", TextStyle.Body),
            ("Forwards only the ports shown here,", TextStyle.Note),
            ("from the sources shown here.", TextStyle.Note),
            ("Everything else is dropped.", TextStyle.Note),
            (plan.Edge.Egress is { } egress ? $"Outwards the cluster is {egress}." : "", TextStyle.Note));
    }

    private static Box PublicIp(ClusterPlan plan, Ipv4Address address, int index, double width)
    {
        var forwardings = plan.Edge.Forwardings.Where(forwarding => forwarding.PublicIp == address).ToList();
        return Cards.Text(width, Surface.Edge,
        [
            (address.ToString(), TextStyle.Name),
            .. Shortened(plan.Dns.Public.Where(record => record.Address == address).Select(record => HostName(plan, record.Name, width)), TextStyle.Note),
            .. forwardings.SelectMany(forwarding => Lines(forwarding, width)),
            .. forwardings.Count == 0
                ? [("reserved: nothing is forwarded", TextStyle.Note)]
                : Shortened(Sources(plan, forwardings, index), TextStyle.Note),
        ]) with
        { Key = PictureKeys.PublicIp(address) };
    }

    // On a narrow card the cluster's own zone goes without saying.
    private static string HostName(ClusterPlan plan, string name, double width) => FontMetrics.Width(name, TextStyle.Note) <= Cards.InsideCard(width)
        ? name
        : name.Replace($".{plan.Names.ApiHost}", ".…", StringComparison.Ordinal);

    private static IEnumerable<(string Text, TextStyle Style)> Lines(PortForwarding forwarding, double width)
    {
        var way = string.Create(CultureInfo.InvariantCulture, $"{ExposureSection.Port(forwarding)} → {forwarding.Target}:{forwarding.TargetPort}");
        var line = $"{way}  {forwarding.Purpose}";
        return FontMetrics.Width(line, TextStyle.Body) <= Cards.InsideCard(width)
            ? [(line, TextStyle.Body)]
            : [(way, TextStyle.Body), (forwarding.Purpose, TextStyle.Note)];
    }

    private static IEnumerable<string> Sources(ClusterPlan plan, List<PortForwarding> forwardings, int index)
    {
        if (index == 0)
            return plan.Edge.AllowList.Select(source => $"from {source.Range} ({ExposureSection.Who(source.Kind)})");
        return forwardings.Any(forwarding => forwarding.IsOpenToAll)
            ? [$"from {PlanWords.Everybody}"]
            : forwardings.SelectMany(forwarding => forwarding.Sources).Distinct().Select(range => $"from {range}");
    }

    private static IEnumerable<(string Text, TextStyle Style)> Shortened(IEnumerable<string> lines, TextStyle style)
    {
        var all = lines.ToImmutableArray();
        var shown = all.Length > MostLines ? all[..(MostLines - 1)].Add($"and {all.Length - MostLines + 1} more") : all;
        return shown.Select(line => (line, style));
    }
}
