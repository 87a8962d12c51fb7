using System.Collections.Immutable;
using Spectre.Console.Rendering;

namespace ManagedKube.Cli.Display.Text;

/// <summary>Fits lines into a terminal's width.</summary>
internal static class LineFitting
{
    private const string Cut = "…";

    /// <summary>The line cut to <paramref name="width"/> columns, with a mark where something is missing.</summary>
    public static Line Crop(this Line line, int width)
    {
        if (Columns(line.Text) <= width)
            return line;
        var left = width - 1;
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        foreach (var piece in line.Pieces)
        {
            var text = Start(piece.Text, left);
            pieces.Add(piece with { Text = text.Length < piece.Text.Length ? text + Cut : text });
            left -= Columns(text);
            if (text.Length < piece.Text.Length)
                break;
        }
        return new Line(pieces.ToImmutable());
    }

    /// <summary>The line as several ones, broken only between words. A word that is wider than a line stays whole.</summary>
    public static IEnumerable<Line> Wrap(this Line line, int width)
    {
        // A continuation needs room for words, however deep the line is indented.
        var hang = Math.Min(line.Hang, width / 2);
        var current = new List<Piece>();
        var columns = 0;
        var hasWord = false;
        foreach (var word in Words(line))
        {
            var size = word.Sum(piece => Columns(piece.Text));
            var isBlank = word.All(piece => string.IsNullOrWhiteSpace(piece.Text));
            if (hasWord && !isBlank && columns + size > width)
            {
                yield return new Line(TrimEnd(current));
                current = [new string(' ', hang)];
                columns = hang;
            }
            current.AddRange(word);
            columns += size;
            hasWord |= !isBlank;
        }
        yield return new Line(TrimEnd(current));
    }

    private static int Columns(string text) => new Segment(text).CellCount();

    private static string Start(string text, int columns)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns -= Columns(rune.ToString());
            if (columns < 0)
                break;
            length += rune.Utf16SequenceLength;
        }
        return text[..length];
    }

    /// <summary>Alternating words and gaps; a word may consist of pieces of several tones.</summary>
    private static IEnumerable<List<Piece>> Words(Line line)
    {
        var word = new List<Piece>();
        var inGap = false;
        foreach (var piece in line.Pieces)
        {
            var start = 0;
            for (var i = 0; i <= piece.Text.Length; i++)
            {
                var ends = i == piece.Text.Length;
                if (!ends && piece.Text[i] == ' ' == inGap)
                    continue;
                if (i > start)
                    word.Add(piece with { Text = piece.Text[start..i] });
                start = i;
                if (ends)
                    break;
                if (word.Count > 0)
                    yield return word;
                word = [];
                inGap = !inGap;
            }
        }
        if (word.Count > 0)
            yield return word;
    }

    private static ImmutableArray<Piece> TrimEnd(List<Piece> pieces)
    {
        while (pieces.Count > 0 && pieces[^1].Text.TrimEnd(' ') is var trimmed && trimmed.Length < pieces[^1].Text.Length)
        {
            if (trimmed.Length > 0)
            {
                pieces[^1] = pieces[^1] with { Text = trimmed };
                break;
            }
            pieces.RemoveAt(pieces.Count - 1);
        }
        return [.. pieces];
    }
}
