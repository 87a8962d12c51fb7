namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>Something that happened to a node.</summary>
/// <param name="At">When.</param>
/// <param name="MachineId">The virtual machine.</param>
/// <param name="Node">The name of the virtual machine.</param>
/// <param name="Kind">What.</param>
/// <param name="Detail">More of it, such as a version; empty for nothing. Never a secret.</param>
internal sealed record NodeEvent(DateTimeOffset At, Guid MachineId, string Node, NodeEventKind Kind, string Detail);
