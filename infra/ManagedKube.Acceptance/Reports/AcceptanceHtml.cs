using System.Globalization;
using System.Net;
using System.Text;

namespace ManagedKube.Acceptance.Reports;

/// <summary>A report as a web page for the hand-over: it needs no font, no script and no network.</summary>
public static class AcceptanceHtml
{
    // Not even a mistake in the page could make it load anything.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    private const string Css =
        """
        :root{--page:#fff;--ink:#17202e;--muted:#465366;--line:#d3dae4;--good:#0b6b3a;--bad:#a3161a}
        @media screen and (prefers-color-scheme:dark){:root{--page:#0f1520;--ink:#e9eef6;--muted:#adb9ca;--line:#2d3a4f;--good:#5fd39a;--bad:#ff8f8f}}
        body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 Inter,'Segoe UI','Helvetica Neue',Arial,'DejaVu Sans',sans-serif}
        main{max-width:1100px;margin:0 auto;padding:24px 32px 48px}
        h1{margin:0;font-size:26px}
        p{margin:4px 0 24px;color:var(--muted)}
        table{border-collapse:collapse;width:100%;font-size:14px}
        th,td{text-align:left;vertical-align:top;padding:6px 20px 6px 0;border-bottom:1px solid var(--line)}
        th{color:var(--muted);font-weight:600}
        td:nth-child(2){white-space:nowrap;font-weight:600}
        ul{margin:4px 0 0;padding-left:20px}
        .holds td:nth-child(2){color:var(--good)}
        .fails td:nth-child(2),.fails li{color:var(--bad)}
        .doesnotapply td{color:var(--muted)}
        @media print{main{padding:0;max-width:none}tr{break-inside:avoid}}

        """;

    /// <summary>Writes the page.</summary>
    public static string Write(AcceptanceReport report)
    {
        var title = $"{report.Stack}: {(report.IsAccepted ? "accepted" : "not accepted")}";
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Encode(Policy)}\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Append($"<title>{Encode(title)}</title>\n<style>\n{Css}</style>\n</head>\n<body>\n<main>\n<h1>{Encode(title)}</h1>\n");
        html.Append($"<p>{Encode(AcceptanceWords.Summary(report))} Seen on {report.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC.</p>\n");
        html.Append(
            "<table>\n<thead><tr><th scope=\"col\">Fact</th><th scope=\"col\">Outcome</th><th scope=\"col\">What was to hold</th></tr></thead>\n<tbody>\n");
        foreach (var result in report.Results)
            html.Append(Row(result));
        return html.Append("</tbody>\n</table>\n</main>\n</body>\n</html>\n").ToString();
    }

    private static string Row(FactResult result)
    {
        var problems = result.Problems.IsEmpty ? "" : $"<ul>{string.Concat(result.Problems.Select(problem => $"<li>{Encode(problem)}</li>"))}</ul>";
        return $"<tr class=\"{result.Outcome.ToString().ToLowerInvariant()}\"><td>{result.Fact.Id}</td><td>{AcceptanceWords.Of(result.Outcome)}</td><td>{Encode(result.Fact.Statement)}{problems}</td></tr>\n";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
