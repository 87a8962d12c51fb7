using System.Collections.Immutable;

namespace ManagedKube.Cli.Display.Text;

/// <summary>Rows of cells below each other, no wider than there is room.</summary>
internal static class TextTable
{
    private const int Gap = 2;

    /// <summary>The lines of a table.</summary>
    /// <param name="header">The titles of its columns; null for a table without.</param>
    /// <param name="rows">Its rows, each with as many cells.</param>
    /// <param name="isNumber">Which columns stand flush right.</param>
    /// <param name="width">The room that there is, in columns of a terminal.</param>
    public static IEnumerable<Line> Of(
        ImmutableArray<string>? header, IReadOnlyList<ImmutableArray<string>> rows, ImmutableArray<bool> isNumber, int width)
    {
        var widths = Fit(header is { } titles ? [.. rows, titles] : rows, isNumber.Length, width);
        return (header is { } shown ? Row(shown, Tone.Dim) : []).Concat(rows.SelectMany(row => Row(row, Tone.Plain)));

        IEnumerable<Line> Row(ImmutableArray<string> cells, Tone tone)
        {
            var wrapped = cells.Select((cell, index) => Line.Of(Printable.OneLine(cell)).Wrap(widths[index]).Select(line => line.Text).ToList()).ToList();
            for (var i = 0; i < wrapped.Max(cell => cell.Count); i++)
            {
                var parts = wrapped.Select((cell, index) => Pad(i < cell.Count ? cell[i] : "", widths[index], isNumber[index]));
                yield return Line.Of(new Piece(string.Join(new string(' ', Gap), parts).TrimEnd(), tone));
            }
        }
    }

    private static string Pad(string text, int width, bool isNumber) => isNumber ? text.PadLeft(width) : text.PadRight(width);

    // The widest columns give room first, but none breaks a word.
    private static int[] Fit(IReadOnlyList<ImmutableArray<string>> rows, int columns, int width)
    {
        var widths = Enumerable.Range(0, columns).Select(index => rows.Max(row => row[index].Length)).ToArray();
        var least = Enumerable.Range(0, columns).Select(index => rows.Max(row => row[index].Split(' ').Max(word => word.Length))).ToArray();
        while (widths.Sum() + (Gap * (columns - 1)) > width
            && Enumerable.Range(0, columns).Where(index => widths[index] > least[index]).ToList() is { Count: > 0 } shrinkable)
            widths[shrinkable.MaxBy(index => widths[index])]--;
        return widths;
    }
}
