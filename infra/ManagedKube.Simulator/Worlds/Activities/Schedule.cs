namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>When an activity starts, shows its first traces, and ends. Fixed when the order is taken, so that it survives a restart.</summary>
internal sealed record Schedule(DateTimeOffset StartsAt, DateTimeOffset PreparesAt, DateTimeOffset EndsAt);
