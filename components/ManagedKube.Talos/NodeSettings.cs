using ManagedKube.Talos.Settings;

namespace ManagedKube.Talos;

/// <summary>
/// Everything that a node's machine configuration says about the node and its cluster, without the cluster's root secrets.
/// </summary>
public sealed record NodeSettings
{
    /// <summary>What is the same on every node of the cluster.</summary>
    public required ClusterSettings Cluster { get; init; }

    /// <summary>Control plane or worker. Dedicated storage nodes are workers.</summary>
    public required NodeType Type { get; init; }

    /// <summary>The host name, which is also the Kubernetes node name.</summary>
    public required string Hostname { get; init; }

    /// <summary>The only network adapter that has an address.</summary>
    public required AdapterSettings Adapter { get; init; }

    /// <summary>What a server of metal needs beside; null for a virtual machine that is made from the disk image.</summary>
    public MetalSettings? Metal { get; init; }

    /// <summary>The kubelet.</summary>
    public KubeletOptions Kubelet { get; init; } = new();

    /// <summary>
    /// The labels that the node should have. A worker writes only those that Kubernetes lets it set on itself; the
    /// others are left to whoever administers the cluster.
    /// </summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// The taints that the node registers with: the key, and <c>Effect</c> or <c>value:Effect</c>. They count when the node joins; later a
    /// worker cannot change them itself.
    /// </summary>
    public IReadOnlyDictionary<string, string> Taints { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// The sizes in bytes of the node's Ceph disks. Nothing is written about them: a disk that Talos does not know it does not touch. The
    /// sizes guard them against what is written about others, and a node that has any gets the kernel limits that Ceph needs.
    /// </summary>
    public IReadOnlyList<long> CephDisks { get; init; } = [];

    /// <summary>LVM volume groups, for TopoLVM. Before Talos 1.14 nothing is written for them: a job in the cluster must make them.</summary>
    public IReadOnlyList<VolumeGroupSettings> VolumeGroups { get; init; } = [];

    /// <summary>Kernel modules to load, for example <see cref="KernelModules.Nvidia"/>.</summary>
    public IReadOnlyList<string> KernelModules { get; init; } = [];

    /// <summary>Kernel parameters beside the platform's own; one that is named here wins.</summary>
    public IReadOnlyDictionary<string, string> Sysctls { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Strategic-merge patches of the pool, applied last and in this order: each a YAML text of one or more partial documents. The result
    /// must still pass <see cref="Rules.MachineConfigurationRules"/>.
    /// </summary>
    public IReadOnlyList<string> Patches { get; init; } = [];
}
