using System.Collections.Immutable;

namespace ManagedKube.PlanViews.Sheets;

/// <summary>Makes tables.</summary>
internal static class Tables
{
    /// <summary>A table. A column whose title begins with <c>#</c> holds numbers.</summary>
    public static SheetTable Of(string? caption, string[] columns, IEnumerable<string[]> rows) => new()
    {
        Caption = caption,
        Columns = [.. columns.Select(title => new SheetColumn(title.TrimStart('#'), title.StartsWith('#')))],
        Rows = [.. rows.Select(row => row.ToImmutableArray())],
    };

    /// <summary>What is what, line by line.</summary>
    public static SheetTable Facts(string? caption, params IEnumerable<(string Name, string Value)> facts) =>
        Of(caption, ["", ""], facts.Where(fact => fact.Value.Length > 0).Select(fact => new[] { fact.Name, fact.Value }));
}
