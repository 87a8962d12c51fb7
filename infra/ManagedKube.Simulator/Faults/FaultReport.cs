namespace ManagedKube.Simulator.Faults;

/// <summary>A rule, and what it has done so far.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Matched">How many requests matched it, spared ones included.</param>
/// <param name="Happened">To how many the fault happened.</param>
public sealed record FaultReport(FaultRule Rule, int Matched, int Happened);
