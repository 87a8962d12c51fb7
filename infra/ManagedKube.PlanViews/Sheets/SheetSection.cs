using System.Collections.Immutable;

namespace ManagedKube.PlanViews.Sheets;

/// <summary>One part of a plan, as tables.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Tables">Its tables; those without rows are left out.</param>
public sealed record SheetSection(string Title, ImmutableArray<SheetTable> Tables);
