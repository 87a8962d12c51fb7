namespace ManagedKube.PlanViews.Geometry;

/// <summary>
/// How wide texts are. The picture is drawn with whatever sans-serif font its reader has; the widths are those of DejaVu Sans, the
/// widest of the usual ones, so that a text which fits by this estimate fits everywhere.
/// </summary>
internal static class FontMetrics
{
    private const char First = ' ';
    private const double UnitsPerEm = 1000;

    // What is not in the tables: dots, dashes and signs such as × are narrower.
    private const int OtherCharacter = 1000;

    private const string Ellipsis = "…";

    private static ReadOnlySpan<short> Regular =>
    [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337,
        838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989,
        685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521,
        392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
    ];

    private static ReadOnlySpan<short> Bold =>
    [
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400,
        838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103,
        771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595,
        478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
    ];

    /// <summary>The width of a text in pixels.</summary>
    public static double Width(string text, TextStyle style)
    {
        var widths = style.IsBold ? Bold : Regular;
        var units = 0;
        foreach (var c in text)
            units += c - First is >= 0 and var index && index < widths.Length ? widths[index] : OtherCharacter;
        return units * style.Size / UnitsPerEm;
    }

    /// <summary>The text, cut where it would be wider than <paramref name="width"/>.</summary>
    public static string Fit(string text, TextStyle style, double width)
    {
        if (Width(text, style) <= width)
            return text;
        var length = text.Length;
        while (length > 0 && Width(text[..length].TrimEnd() + Ellipsis, style) > width)
            length--;
        return text[..length].TrimEnd() + Ellipsis;
    }
}
