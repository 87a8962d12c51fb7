using System.Collections.Immutable;
using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Geometry;
using ManagedKube.PlanViews.Sheets;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>The ways from the public addresses into the cluster, each in a lane of its own between the two rows of boxes.</summary>
internal static class ForwardingArrows
{
    private const double Lane = 11;

    private const double Lead = 12;

    /// <summary>The room that they need between the rows.</summary>
    public static double Room(ClusterPlan plan) => (2 * Lead) + (Lane * Math.Max(1, Ways(plan).Length));

    /// <summary>The arrows; none where public addresses stand in several rows, since they would run over boxes.</summary>
    public static ImmutableArray<Arrow> Of(ClusterPlan plan, Box canvas)
    {
        var ways = Ways(plan);
        var rows = plan.Edge.PublicIps.Select(address => canvas.Find(PictureKeys.PublicIp(address))?.Bounds.Y).Distinct();
        if (rows.Count() > 1 || canvas.Find(PictureKeys.Target(plan.Addresses.Api)) is not { } api)
            return [];
        return
        [
            .. ways.SelectMany((way, lane) => canvas.Find(way.From) is { } from && canvas.Find(way.To) is { } to
                ? new[] { Route(from.Bounds, to.Bounds.CenterX, api.Bounds.Y, lane, Offset(ways, lane), way.Title) }
                : []),
        ];
    }

    private static Arrow Route(Rect from, double toX, double toY, int lane, double offset, string title)
    {
        var fromX = from.CenterX + offset;
        var laneY = from.Bottom + Lead + (lane * Lane);
        return new Arrow([(fromX, from.Bottom), (fromX, laneY), (toX, laneY), (toX, toY)], title);
    }

    // Ways from one address leave it side by side.
    private static double Offset(ImmutableArray<(string From, string To, string Title)> ways, int index)
    {
        var same = ways.Count(way => way.From == ways[index].From);
        var before = ways.Take(index).Count(way => way.From == ways[index].From);
        return (before - ((same - 1) / 2.0)) * 2 * Lane;
    }

    private static ImmutableArray<(string From, string To, string Title)> Ways(ClusterPlan plan) =>
    [
        .. plan.Edge.Forwardings
            .GroupBy(forwarding => (forwarding.PublicIp, forwarding.Target))
            .Select(way => (
                PictureKeys.PublicIp(way.Key.PublicIp),
                PictureKeys.Target(way.Key.Target),
                $"{way.Key.PublicIp} to {way.Key.Target}: {string.Join(", ", way.Select(ExposureSection.Port))}")),
    ];
}
