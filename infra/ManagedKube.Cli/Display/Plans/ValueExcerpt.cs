using ManagedKube.Cli.Display.Text;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Display.Plans;

/// <summary>Values short enough for a line. Of two long texts the part is shown where they begin to differ.</summary>
internal static class ValueExcerpt
{
    /// <summary>More characters than this are never shown of one value.</summary>
    public const int Limit = 160;

    private const int Lead = 30;
    private const string Cut = "…";

    public static string Of(PropertyValue value) => Excerpt(Render(value), 0);

    /// <summary>Both values of a change.</summary>
    public static (string Old, string New) Of(PropertyValue old, PropertyValue @new)
    {
        var (before, after) = (Render(old), Render(@new));
        if (before.Length <= Limit && after.Length <= Limit)
            return (before, after);
        var start = Math.Max(0, before.AsSpan().CommonPrefixLength(after) - Lead);
        return (Excerpt(before, start), Excerpt(after, start));
    }

    private static string Render(PropertyValue value) => Printable.OneLine(PropertyText.Render(value));

    private static string Excerpt(string text, int start)
    {
        var shown = text[start..Math.Min(text.Length, start + Limit)];
        return $"{(start > 0 ? Cut : "")}{shown}{(start + shown.Length < text.Length ? Cut : "")}";
    }
}
