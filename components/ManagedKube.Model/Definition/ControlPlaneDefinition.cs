namespace ManagedKube.Model.Definition;

/// <summary>The machines that run the Kubernetes API and etcd.</summary>
public sealed record ControlPlaneDefinition
{
    /// <summary>The size of each.</summary>
    public MachineSize Size { get; init; } = MachineSize.ControlPlane;

    /// <summary>How many; null means what the environment fixes (V11).</summary>
    public int? Count { get; init; }
}
