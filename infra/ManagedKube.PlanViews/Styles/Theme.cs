namespace ManagedKube.PlanViews.Styles;

/// <summary>The colours of a picture, for a light or a dark screen. Paper is light.</summary>
internal sealed class Theme
{
    public static Theme Light { get; } = new()
    {
        Inks = { [Ink.Normal] = "#17202e", [Ink.Muted] = "#465366" },
        Line = "#0e7490",
        Surfaces =
        {
            [Surface.Page] = new("#ffffff"),
            [Surface.Panel] = new("#f5f7fa", "#d3dae4"),
            [Surface.Card] = new("#ffffff", "#c2cbd8"),
            [Surface.Prerequisite] = new("#ffffff", "#64748b"),
            [Surface.Edge] = new("#dcf1f4", "#0e7490"),
            [Surface.GitRunner] = new("#efe8fb", "#7c5cc4"),
            [Surface.ControlPlane] = new("#e1ebfd", "#3b74c9"),
            [Surface.StorageNode] = new("#fdf0d5", "#b7791f"),
            [Surface.Worker] = new("#e0f3e6", "#38895f"),
            [Surface.BareMetal] = new("#fde4e4", "#c24141"),
            [Surface.LoadBalancer] = new("#dff0fb", "#1f7bb8"),
            [Surface.Carrier] = new("#fdf0d5", "#b7791f"),
            [Surface.Block] = new("#fbe3b0", "#b7791f"),
            [Surface.Files] = new("#f7d48a", "#b7791f"),
            [Surface.Buckets] = new("#f2c45f", "#b7791f"),
            [Surface.NoCopies] = new("#fdf0d5", "#b7791f"),
            [Surface.Platform] = new("#e1e5ec", "#8a96a8"),
            [Surface.Track] = new("#dfe4ec"),
            [Surface.Taken] = new("#38895f"),
            [Surface.Free] = new("#ebeff4"),
            [Surface.Reserved] = new("#d4dbe5"),
            [Surface.Never] = new("#aab4c3"),
            [Surface.UsedAddress] = new("#1f6b45"),
        },
    };

    public static Theme Dark { get; } = new()
    {
        Inks = { [Ink.Normal] = "#e9eef6", [Ink.Muted] = "#adb9ca" },
        Line = "#4cc3d6",
        Surfaces =
        {
            [Surface.Page] = new("#0f1520"),
            [Surface.Panel] = new("#161e2b", "#2d3a4f"),
            [Surface.Card] = new("#1f2a3b", "#465873"),
            [Surface.Prerequisite] = new("#131a26", "#8795aa"),
            [Surface.Edge] = new("#10353c", "#38bdd0"),
            [Surface.GitRunner] = new("#2d2449", "#a78bfa"),
            [Surface.ControlPlane] = new("#1b2e4f", "#6aa6f8"),
            [Surface.StorageNode] = new("#3a2d13", "#d9a441"),
            [Surface.Worker] = new("#143428", "#4fbf86"),
            [Surface.BareMetal] = new("#432129", "#f08a8a"),
            [Surface.LoadBalancer] = new("#11324a", "#4aaee8"),
            [Surface.Carrier] = new("#3a2d13", "#d9a441"),
            [Surface.Block] = new("#4a3814", "#d9a441"),
            [Surface.Files] = new("#5d4718", "#d9a441"),
            [Surface.Buckets] = new("#6f551b", "#d9a441"),
            [Surface.NoCopies] = new("#3a2d13", "#d9a441"),
            [Surface.Platform] = new("#2a3546", "#66768e"),
            [Surface.Track] = new("#2a3546"),
            [Surface.Taken] = new("#4fbf86"),
            [Surface.Free] = new("#1d2736"),
            [Surface.Reserved] = new("#33415a"),
            [Surface.Never] = new("#52637d"),
            [Surface.UsedAddress] = new("#5fd39a"),
        },
    };

    /// <summary>The colours of texts, as #rrggbb.</summary>
    public Dictionary<Ink, string> Inks { get; } = [];

    /// <summary>The colours of boxes.</summary>
    public Dictionary<Surface, SurfaceColors> Surfaces { get; } = [];

    /// <summary>The colour of arrows.</summary>
    public required string Line { get; init; }
}
