using System.Collections.Immutable;

namespace ManagedKube.Acceptance;

/// <summary>What a cluster was found to be.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="At">When it was looked at.</param>
/// <param name="AsOf">The day, in UTC, that versions were judged by.</param>
/// <param name="Results">Every fact, in the order of the list.</param>
public sealed record AcceptanceReport(string Stack, DateTimeOffset At, DateOnly AsOf, ImmutableArray<FactResult> Results)
{
    /// <summary>Whether every fact that applies holds.</summary>
    public bool IsAccepted => Results.All(result => result.Outcome != FactOutcome.Fails);

    /// <summary>How many facts have an outcome.</summary>
    public int Count(FactOutcome outcome) => Results.Count(result => result.Outcome == outcome);
}
