namespace ManagedKube.Engine.Events;

/// <summary>A step has ended.</summary>
/// <param name="Step">The step, with the outputs that are known now.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Error">Why it failed; null on success.</param>
public sealed record StepEnded(StepDescription Step, TimeSpan Duration, string? Error) : EngineEvent;
