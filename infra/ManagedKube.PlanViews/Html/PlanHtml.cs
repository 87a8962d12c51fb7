using System.Net;
using System.Text;
using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Sheets;
using ManagedKube.PlanViews.Svg;

namespace ManagedKube.PlanViews.Html;

/// <summary>A plan as a web page.</summary>
public static class PlanHtml
{
    // Not even a mistake in the page could make it load anything.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>Writes one page with the picture and all tables that needs nothing else: no font, no script, no network.</summary>
    public static string Write(ClusterPlan plan)
    {
        var sheet = PlanSheet.Of(plan, everyMachine: true);
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Encode(Policy)}\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Append(
            $"<title>{Encode(sheet.Title)}</title>\n<style>\n{PageStyle.Css}</style>\n</head>\n<body>\n<main>\n<h1>{Encode(sheet.Title)}</h1>\n<figure>\n");
        html.Append(PlanSvg.Write(plan)).Append("</figure>\n");
        if (!sheet.Warnings.IsEmpty)
            html.Append($"<section>\n<h2>Worth a second look</h2>\n<ul>\n{string.Concat(sheet.Warnings.Select(warning => $"<li>{Encode(warning)}</li>\n"))}</ul>\n</section>\n");
        foreach (var section in sheet.Sections)
            Append(html, section);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, SheetSection section)
    {
        html.Append($"<section>\n<h2>{Encode(section.Title)}</h2>\n");
        foreach (var table in section.Tables.Where(table => !table.Rows.IsEmpty))
            Append(html, table);
        html.Append("</section>\n");
    }

    private static void Append(StringBuilder html, SheetTable table)
    {
        html.Append("<div class=\"table\"><table>\n");
        if (table.Caption is { } caption)
            html.Append($"<caption>{Encode(caption)}</caption>\n");
        if (table.HasHeader)
            html.Append($"<thead><tr>{string.Concat(table.Columns.Select(column => Cell("th scope=\"col\"", column, column.Title)))}</tr></thead>\n");
        html.Append("<tbody>\n");
        foreach (var row in table.Rows)
            html.Append($"<tr>{string.Concat(table.Columns.Zip(row, (column, text) => Cell("td", column, text)))}</tr>\n");
        html.Append("</tbody></table></div>\n");
    }

    private static string Cell(string tag, SheetColumn column, string text) =>
        $"<{tag}{(column.IsNumber ? " class=\"number\"" : "")}>{Encode(text)}</{tag.Split(' ')[0]}>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
