using System.Collections.Immutable;

namespace ManagedKube.FaultSuite.Schedules;

/// <summary>What came of a schedule.</summary>
/// <param name="Seed">Its seed.</param>
/// <param name="Problems">What should not be; empty when all is well.</param>
/// <param name="Story">What happened, step by step.</param>
public sealed record ScheduleResult(int Seed, ImmutableArray<string> Problems, ImmutableArray<string> Story)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool Passed => Problems.IsEmpty;
}
