namespace ManagedKube.Benchmarks.Up;

/// <summary>Something that happened to a simulated node.</summary>
/// <param name="At">When.</param>
/// <param name="MachineId">The id of its machine.</param>
/// <param name="Node">Its name.</param>
/// <param name="Kind">What.</param>
/// <param name="Detail">More of it.</param>
internal sealed record SimulatedEvent(DateTimeOffset At, string MachineId, string Node, string Kind, string Detail);
