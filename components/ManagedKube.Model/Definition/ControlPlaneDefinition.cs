using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>The machines that run the Kubernetes API and etcd.</summary>
public sealed record ControlPlaneDefinition
{
    /// <summary>The size of each.</summary>
    public MachineSize Size { get; init; } = MachineSize.ControlPlane;

    /// <summary>How many; null means what the environment fixes (V11).</summary>
    public int? Count { get; init; }

    /// <summary>
    /// Patches of their machine configuration, applied last and in this order: YAML texts of partial Talos documents. Nothing secret stands in
    /// them (V82).
    /// </summary>
    public ImmutableArray<string> Patches { get; init; } = [];
}
