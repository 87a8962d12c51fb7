namespace ManagedKube.PlanViews.Styles;

/// <summary>The colour of a text.</summary>
internal enum Ink
{
    Normal,
    Muted,
}
