using System.Collections.Immutable;

namespace ManagedKube.PlanViews.Sheets;

/// <summary>Makes tables.</summary>
internal static class Tables
{
    /// <summary>A table without its empty columns. A column whose title begins with <c>#</c> holds numbers.</summary>
    public static SheetTable Of(string? caption, string[] columns, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        var filled = Enumerable.Range(0, columns.Length).Where(index => all.Any(row => row[index].Length > 0)).ToList();
        return new SheetTable
        {
            Caption = caption,
            Columns = [.. filled.Select(index => new SheetColumn(columns[index].TrimStart('#'), columns[index].StartsWith('#')))],
            Rows = [.. all.Select(row => filled.Select(index => row[index]).ToImmutableArray())],
        };
    }

    /// <summary>What is what, line by line.</summary>
    public static SheetTable Facts(string? caption, params IEnumerable<(string Name, string Value)> facts) =>
        Of(caption, ["", ""], facts.Where(fact => fact.Value.Length > 0).Select(fact => new[] { fact.Name, fact.Value }));
}
