namespace ManagedKube.Simulator.Worlds;

/// <summary>A world and the time at which it is looked at: boot delays show as time goes by, without any further change.</summary>
internal sealed record Moment(World World, DateTimeOffset Now);
