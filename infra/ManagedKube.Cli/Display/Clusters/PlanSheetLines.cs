using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.PlanViews.Sheets;

namespace ManagedKube.Cli.Display.Clusters;

/// <summary>The tables of a plan as lines.</summary>
internal static class PlanSheetLines
{
    private const int Indent = 2;

    /// <summary>The lines, where there is room for <paramref name="width"/> columns.</summary>
    public static IEnumerable<Line> Of(PlanSheet sheet, int width) => sheet.Sections
        .SelectMany(section => Section(section, width))
        .Prepend(Line.Of(new Piece(Printable.OneLine(sheet.Title), Tone.Heading)));

    private static IEnumerable<Line> Section(SheetSection section, int width)
    {
        yield return Line.Empty;
        yield return Line.Of(new Piece(section.Title, Tone.Heading));
        var tables = section.Tables.Where(table => !table.Rows.IsEmpty).ToList();
        for (var i = 0; i < tables.Count; i++)
        {
            if (i > 0)
                yield return Line.Empty;
            foreach (var line in Table(tables[i], width - Indent))
                yield return line.Indented(Indent);
        }
    }

    private static IEnumerable<Line> Table(SheetTable table, int width)
    {
        var lines = TextTable.Of(
            table.HasHeader ? [.. table.Columns.Select(column => column.Title)] : null,
            table.Rows,
            [.. table.Columns.Select(column => column.IsNumber)],
            width);
        return table.Caption is { } caption ? lines.Prepend(Line.Of(Printable.OneLine(caption) + ":")) : lines;
    }
}
