namespace ManagedKube.PlanViews.Geometry;

/// <summary>One line of text.</summary>
/// <param name="Text">The text.</param>
/// <param name="X">Its left end, middle or right end.</param>
/// <param name="Baseline">What the letters stand on.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Anchor">What <paramref name="X"/> is.</param>
internal sealed record Label(string Text, double X, double Baseline, TextStyle Style, TextAnchor Anchor = TextAnchor.Start)
{
    // Letters reach this far above and below the line that they stand on, in parts of their size.
    private const double Ascent = 0.78;
    private const double Descent = 0.24;

    /// <summary>The room that it takes, estimated from the widest usual font.</summary>
    public Rect Bounds
    {
        get
        {
            var width = FontMetrics.Width(Text, Style);
            var left = Anchor switch { TextAnchor.Start => X, TextAnchor.Middle => X - (width / 2), _ => X - width };
            return new Rect(left, Baseline - (Ascent * Style.Size), width, (Ascent + Descent) * Style.Size);
        }
    }

    /// <summary>A label whose line begins at <paramref name="top"/>.</summary>
    public static Label Below(double top, string text, double x, TextStyle style, TextAnchor anchor = TextAnchor.Start) =>
        new(text, x, top + ((style.LineHeight - style.Size) / 2) + (Ascent * style.Size), style, anchor);

    public Label Moved(double dx, double dy) => this with { X = X + dx, Baseline = Baseline + dy };
}
