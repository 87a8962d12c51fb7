using System.Collections.Immutable;

namespace ManagedKube.Acceptance;

/// <summary>What became of one fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Outcome">Whether it holds.</param>
/// <param name="Problems">What is otherwise, each with what was expected; empty unless it fails.</param>
public sealed record FactResult(FactDescription Fact, FactOutcome Outcome, ImmutableArray<string> Problems);
