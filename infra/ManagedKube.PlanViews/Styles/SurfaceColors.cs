namespace ManagedKube.PlanViews.Styles;

/// <summary>The colours of a box.</summary>
/// <param name="Fill">Its area, as #rrggbb.</param>
/// <param name="Stroke">Its border, as #rrggbb; null for none.</param>
internal readonly record struct SurfaceColors(string Fill, string? Stroke = null);
