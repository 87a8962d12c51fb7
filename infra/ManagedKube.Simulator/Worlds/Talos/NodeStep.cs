namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>The instant at which something happens on a node by itself.</summary>
internal sealed record NodeStep(DateTimeOffset At, Guid MachineId) : IComparable<NodeStep>
{
    public int CompareTo(NodeStep? other) => other is null ? 1 : (At, MachineId).CompareTo((other.At, other.MachineId));
}
