namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>How an activity ended: with a result (the id of what was made, or "") or with a failure.</summary>
internal sealed record Outcome(DateTimeOffset StopDate, string Result, string? Failure);
