using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.PlanViews.Sheets;

namespace ManagedKube.Cli.Display.Clusters;

/// <summary>The tables of a plan as lines.</summary>
internal static class PlanSheetLines
{
    private const int Indent = 2;
    private const int Gap = 2;

    public static IEnumerable<Line> Of(PlanSheet sheet) =>
        sheet.Sections.SelectMany(Section).Prepend(Line.Of(new Piece(Printable.OneLine(sheet.Title), Tone.Heading)));

    private static IEnumerable<Line> Section(SheetSection section)
    {
        yield return Line.Empty;
        yield return Line.Of(new Piece(section.Title, Tone.Heading));
        var tables = section.Tables.Where(table => !table.Rows.IsEmpty).ToList();
        for (var i = 0; i < tables.Count; i++)
        {
            if (i > 0)
                yield return Line.Empty;
            foreach (var line in Table(tables[i]))
                yield return line.Indented(Indent);
        }
    }

    private static IEnumerable<Line> Table(SheetTable table)
    {
        if (table.Caption is { } caption)
            yield return Line.Of(Printable.OneLine(caption) + ":");
        var rows = table.Rows.Select(row => row.Select(Printable.OneLine).ToImmutableArray()).ToList();
        var widths = table.Columns
            .Select((column, index) => rows.Select(row => row[index].Length).Append(column.Title.Length).Max())
            .ToList();
        // What does not fit goes on below the second column, where there are only facts and their values.
        var hang = table.HasHeader ? Gap * 2 : widths[0] + Gap;
        if (table.HasHeader)
            yield return Row([.. table.Columns.Select(column => column.Title)], Tone.Dim).Hanging(hang);
        foreach (var row in rows)
            yield return Row(row, Tone.Plain).Hanging(hang);

        Line Row(ImmutableArray<string> cells, Tone tone) => Line.Of(new Piece(string.Concat(cells.Select((cell, index) =>
            Pad(cell, widths[index], table.Columns[index].IsNumber, index == cells.Length - 1))), tone));
    }

    private static string Pad(string cell, int width, bool isNumber, bool isLast) => (isNumber, isLast) switch
    {
        (true, false) => cell.PadLeft(width) + new string(' ', Gap),
        (true, true) => cell.PadLeft(width),
        (false, false) => cell.PadRight(width + Gap),
        _ => cell,
    };
}
