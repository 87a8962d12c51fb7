namespace ManagedKube.Simulator.Talos.Documents;

/// <summary>What a machine is in its cluster.</summary>
internal enum NodeType
{
    Worker,
    ControlPlane,
}
