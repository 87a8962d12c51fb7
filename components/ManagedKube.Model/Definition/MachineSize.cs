namespace ManagedKube.Model.Definition;

/// <summary>The size of a virtual machine.</summary>
public sealed record MachineSize
{
    /// <summary>The Git Runner's least and usual size; its disk depends on the environment (product spec 2.2 and 2.3).</summary>
    public static MachineSize GitRunner(ClusterEnvironment environment) =>
        new() { VCpu = 4, MemoryGb = 8, OsDiskGb = EnvironmentProfile.For(environment).GitRunnerDiskGb };

    /// <summary>A control plane's least and usual size (product spec 2.2).</summary>
    public static MachineSize ControlPlane { get; } = new() { VCpu = 8, MemoryGb = 12, OsDiskGb = 64 };

    /// <summary>A dedicated storage node's least and usual size, without its Ceph disks (product spec 2.2).</summary>
    public static MachineSize StorageNode { get; } = new() { VCpu = 12, MemoryGb = 24, OsDiskGb = 64 };

    /// <summary>A worker's least and usual size (product spec 2.6).</summary>
    public static MachineSize Worker { get; } = new() { VCpu = 12, MemoryGb = 24, OsDiskGb = 64 };

    /// <summary>Virtual processors.</summary>
    public required int VCpu { get; init; }

    /// <summary>Memory in GB (1024³ bytes).</summary>
    public required int MemoryGb { get; init; }

    /// <summary>The operating system's disk in GB (1024³ bytes).</summary>
    public required int OsDiskGb { get; init; }

    /// <summary>Virtual processors per socket; null leaves the template's.</summary>
    public int? CoresPerSocket { get; init; }
}
