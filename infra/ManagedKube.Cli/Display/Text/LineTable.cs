using System.Collections.Immutable;

namespace ManagedKube.Cli.Display.Text;

/// <summary>Lines whose pieces stand below each other.</summary>
internal static class LineTable
{
    private const int Gap = 2;

    /// <summary>The table: each column is as wide as its widest piece, the last one is left as it is.</summary>
    public static ImmutableArray<Line> Of(params IReadOnlyCollection<ImmutableArray<Piece>> rows)
    {
        var columns = rows.Select(row => row.Length).DefaultIfEmpty().Max();
        var widths = Enumerable.Range(0, columns).Select(column => rows.Where(row => row.Length > column).Max(row => row[column].Text.Length) + Gap).ToList();
        var hang = widths.SkipLast(1).Sum();
        return [.. rows.Select(row => Line.Of([.. row.Select((piece, column) => column < row.Length - 1 ? Padded(piece, widths[column]) : piece)]).Hanging(hang))];
    }

    /// <summary>The first row of a table.</summary>
    public static ImmutableArray<Piece> Headings(params ReadOnlySpan<string> titles)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>(titles.Length);
        foreach (var title in titles)
            pieces.Add(new Piece(title, Tone.Heading));
        return pieces.ToImmutable();
    }

    private static Piece Padded(Piece piece, int width) => piece with { Text = piece.Text.PadRight(width) };
}
