using System.Collections.Immutable;
using System.Text;
using ManagedKube.PlanViews.Sheets;

namespace ManagedKube.PlanViews.Markdown;

/// <summary>A plan as GitHub-flavoured Markdown, for a ticket or a pull request.</summary>
public static class PlanMarkdown
{
    /// <summary>Writes the tables.</summary>
    public static string Write(PlanSheet sheet)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escape(sheet.Title)).Append('\n');
        if (!sheet.Warnings.IsEmpty)
            text.Append('\n');
        foreach (var warning in sheet.Warnings)
            text.Append("> ").Append(Escape(warning)).Append("\n>\n");
        foreach (var section in sheet.Sections)
        {
            text.Append("\n## ").Append(Escape(section.Title)).Append('\n');
            foreach (var table in section.Tables.Where(table => !table.Rows.IsEmpty))
                Append(text, table);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, SheetTable table)
    {
        if (table.Caption is { } caption)
            text.Append("\n**").Append(Escape(caption)).Append("**\n");
        text.Append('\n');
        if (!table.HasHeader)
        {
            foreach (var row in table.Rows)
                text.Append("- ").AppendJoin(": ", row.Select(Escape)).Append('\n');
            return;
        }
        AppendRow(text, [.. table.Columns.Select(column => column.Title)]);
        text.Append('|').AppendJoin('|', table.Columns.Select(column => column.IsNumber ? " ---: " : " --- ")).Append("|\n");
        foreach (var row in table.Rows)
            AppendRow(text, row);
    }

    private static void AppendRow(StringBuilder text, ImmutableArray<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(Escape)).Append(" |\n");

    // What the customer's file says must stay text: no table cell may end early, no markup may begin.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '|' or '*' or '_' or '`' or '<' or '>' or '[' or ']' or '\\' or '#')
                escaped.Append('\\');
            escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }
        return escaped.ToString();
    }
}
