namespace ManagedKube.PlanViews.Sheets;

/// <summary>One column of a table.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="IsNumber">Whether its cells are numbers, which stand flush right.</param>
public sealed record SheetColumn(string Title, bool IsNumber = false);
