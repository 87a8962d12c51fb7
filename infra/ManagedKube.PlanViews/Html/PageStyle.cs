namespace ManagedKube.PlanViews.Html;

/// <summary>The styles of the page around the picture.</summary>
internal static class PageStyle
{
    public const string Css =
        """
        :root{--page:#fff;--ink:#17202e;--muted:#465366;--line:#d3dae4;--band:#f5f7fa}
        @media screen and (prefers-color-scheme:dark){:root{--page:#0f1520;--ink:#e9eef6;--muted:#adb9ca;--line:#2d3a4f;--band:#161e2b}}
        body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 Inter,'Segoe UI','Helvetica Neue',Arial,'DejaVu Sans',sans-serif}
        main{max-width:1400px;margin:0 auto;padding:16px 32px 48px}
        h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        h2{margin:40px 0 8px;font-size:20px}
        figure{margin:0 -32px}
        figure svg{display:block;width:100%;height:auto}
        .table{overflow-x:auto}
        table{border-collapse:collapse;margin:12px 0 24px;font-size:14px;font-variant-numeric:tabular-nums}
        caption{text-align:left;font-weight:600;padding:4px 0}
        th,td{text-align:left;vertical-align:top;padding:5px 28px 5px 0;border-bottom:1px solid var(--line)}
        th{color:var(--muted);font-weight:600}
        .number{text-align:right}
        tbody tr:hover{background:var(--band)}
        @page{size:A3;margin:12mm}
        @media print{main{padding:0;max-width:none}figure{margin:0}figure svg{max-height:95vh}tr{break-inside:avoid}h2{break-after:avoid}}

        """;
}
