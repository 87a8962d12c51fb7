using ManagedKube.PlanViews.Styles;

namespace ManagedKube.PlanViews.Geometry;

/// <summary>How a text looks.</summary>
/// <param name="Size">Its height in pixels.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="Ink">Its colour.</param>
internal readonly record struct TextStyle(double Size, bool IsBold = false, Ink Ink = Ink.Normal)
{
    public static TextStyle Title { get; } = new(30, IsBold: true);

    public static TextStyle Heading { get; } = new(18, IsBold: true);

    public static TextStyle Figure { get; } = new(24, IsBold: true);

    public static TextStyle Name { get; } = new(14, IsBold: true);

    public static TextStyle Body { get; } = new(13);

    public static TextStyle Note { get; } = new(12, Ink: Ink.Muted);

    public static TextStyle Tiny { get; } = new(11);

    /// <summary>The height of a line.</summary>
    public double LineHeight => Size * 1.4;
}
