using System.Text;

namespace ManagedKube.PlanViews.Styles;

/// <summary>
/// The picture's styles. Colours stand in the rules themselves, since many programs that show SVG know no variables; what knows no
/// dark screens either shows the light ones.
/// </summary>
internal static class StyleSheet
{
    public const string ArrowClass = "arrow";
    public const string ArrowHeadClass = "arrow-head";

    /// <summary>The class of a surface or an ink.</summary>
    public static string Class<T>(T value)
        where T : struct, Enum => $"mk-{value.ToString().ToLowerInvariant()}";

    public static string Write()
    {
        var css = new StringBuilder();
        css.Append("text{font-family:Inter,'Segoe UI','Helvetica Neue',Arial,'DejaVu Sans',sans-serif;font-variant-numeric:tabular-nums}\n");
        css.Append($".{Class(Surface.Prerequisite)}{{stroke-dasharray:5 4}}\n");
        css.Append($".{ArrowClass}{{fill:none;stroke-width:1.6}}\n");
        Append(css, Theme.Light);
        // Not on paper.
        css.Append("@media screen and (prefers-color-scheme:dark){\n");
        Append(css, Theme.Dark);
        return css.Append("}\n").ToString();
    }

    private static void Append(StringBuilder css, Theme theme)
    {
        foreach (var (ink, color) in theme.Inks)
            css.Append($".{Class(ink)}{{fill:{color}}}\n");
        foreach (var (surface, colors) in theme.Surfaces)
            css.Append($".{Class(surface)}{{fill:{colors.Fill};stroke:{colors.Stroke ?? "none"}}}\n");
        css.Append($".{ArrowClass}{{stroke:{theme.Line}}}\n.{ArrowHeadClass}{{fill:{theme.Line}}}\n");
    }
}
