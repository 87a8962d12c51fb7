namespace ManagedKube.PlanViews.Geometry;

/// <summary>Which point of a text its place means.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
