using System.Collections.Immutable;

namespace ManagedKube.PlanViews.Sheets;

/// <summary>A table of texts.</summary>
public sealed record SheetTable
{
    /// <summary>What the table is about; null where its section's title says it all.</summary>
    public string? Caption { get; init; }

    /// <summary>The columns.</summary>
    public required ImmutableArray<SheetColumn> Columns { get; init; }

    /// <summary>The rows, each with a cell for every column.</summary>
    public required ImmutableArray<ImmutableArray<string>> Rows { get; init; }

    /// <summary>Whether its columns have titles. Without them it is a list of facts.</summary>
    public bool HasHeader => Columns.Any(column => column.Title.Length > 0);
}
