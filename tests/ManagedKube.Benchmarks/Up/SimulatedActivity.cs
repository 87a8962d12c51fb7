using System.Collections.Immutable;

namespace ManagedKube.Benchmarks.Up;

/// <summary>An activity of the simulated platform.</summary>
/// <param name="Ordered">When it was ordered.</param>
/// <param name="Ended">When it had ended.</param>
/// <param name="Items">The ids of what it concerns.</param>
internal sealed record SimulatedActivity(DateTimeOffset Ordered, DateTimeOffset Ended, ImmutableArray<string> Items);
