using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Pictures;

namespace ManagedKube.PlanViews.Svg;

/// <summary>A plan as one picture.</summary>
public static class PlanSvg
{
    /// <summary>Draws the plan as an SVG document that needs nothing else: no font, no script, no network.</summary>
    public static string Write(ClusterPlan plan) => SvgWriter.Write(ClusterPicture.Of(plan));
}
