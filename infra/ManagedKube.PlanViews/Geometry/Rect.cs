namespace ManagedKube.PlanViews.Geometry;

/// <summary>A rectangle in pixels; y grows downwards.</summary>
internal readonly record struct Rect(double X, double Y, double Width, double Height)
{
    // Sums of fractions are not exact.
    private const double Tolerance = 0.01;

    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double CenterX => X + (Width / 2);

    public bool Contains(Rect other) =>
        other.X >= X - Tolerance && other.Y >= Y - Tolerance && other.Right <= Right + Tolerance && other.Bottom <= Bottom + Tolerance;

    public bool Overlaps(Rect other) =>
        X < other.Right - Tolerance && other.X < Right - Tolerance && Y < other.Bottom - Tolerance && other.Y < Bottom - Tolerance;

    public Rect Moved(double dx, double dy) => this with { X = X + dx, Y = Y + dy };
}
