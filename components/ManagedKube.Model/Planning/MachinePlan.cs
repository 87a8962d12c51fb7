using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning;

/// <summary>One machine, completely decided: a virtual one, or a bare-metal server.</summary>
public sealed record MachinePlan
{
    /// <summary>The label of nodes that have a disk for local volumes; its value is <see cref="LabelValue"/>.</summary>
    public const string LocalStorageLabel = $"{ClusterNames.PublicZone}/topolvm";

    /// <summary>The key of the taint of GPU workers: only pods that ask for a GPU land there (product spec 2.10).</summary>
    public const string GpuTaint = "nvidia.com/gpu";

    /// <summary>The value of the platform's own labels.</summary>
    public const string LabelValue = "true";

    /// <summary>Bytes in a GB of the plan: sizes are GiB, as everywhere in the IaaS.</summary>
    public const long BytesPerGb = 1024L * 1024 * 1024;

    /// <summary>What the machine is for.</summary>
    public required MachineRole Role { get; init; }

    /// <summary>Its number within the role, from 1; 0 for the Git Runner.</summary>
    public required int Number { get; init; }

    /// <summary>Its name: virtual machine, host name and Kubernetes node name.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the worker pool that it belongs to; null for other roles.</summary>
    public string? WorkerPool { get; init; }

    /// <summary>Its availability zone.</summary>
    public required Zone Zone { get; init; }

    /// <summary>Its address in the cluster's /22.</summary>
    public required Ipv4Address Address { get; init; }

    /// <summary>
    /// The MAC address of the only adapter that a virtual machine has. A bare-metal server has its own (<see cref="Server"/>).
    /// </summary>
    public MacAddress MacAddress => new(Address);

    /// <summary>Virtual processors.</summary>
    public required int VCpu { get; init; }

    /// <summary>Virtual processors per socket; null leaves the template's.</summary>
    public int? CoresPerSocket { get; init; }

    /// <summary>Memory in bytes.</summary>
    public required long MemoryBytes { get; init; }

    /// <summary>The name of the operating system's disk.</summary>
    public string OsDiskName => $"{Name}-os";

    /// <summary>The operating system's disk in bytes.</summary>
    public required long OsDiskBytes { get; init; }

    /// <summary>Its Ceph disks, in the order of their numbers.</summary>
    public ImmutableArray<DataDiskPlan> CephDisks { get; init; } = [];

    /// <summary>Its disk for local volumes (V35); null when it has none.</summary>
    public DataDiskPlan? LocalDisk { get; init; }

    /// <summary>The server that it is when it is no virtual machine (product spec 2.10).</summary>
    public BareMetalDefinition? BareMetal { get; init; }

    /// <summary>The bare-metal server itself; null for a virtual machine, and as long as nothing is known of the server.</summary>
    public BareMetalServerDefinition? Server { get; init; }

    /// <summary>The most pods that the node takes; null for the Git Runner.</summary>
    public int? MaxPods { get; init; }

    /// <summary>The name of the pool that it runs in; null when its zone has only one.</summary>
    public string? HypervisorPool { get; init; }

    /// <summary>The name of the template that it is made from, in its zone.</summary>
    public required string Template { get; init; }

    /// <summary>The name of its backup policy, in its zone.</summary>
    public required string BackupPolicy { get; init; }

    /// <summary>The name of its network, in its zone.</summary>
    public required string Network { get; init; }

    /// <summary>What the hypervisor does when the machine's host has failed.</summary>
    public required RestartPriority RestartPriority { get; init; }

    /// <summary>The labels of the Kubernetes node; empty for the Git Runner.</summary>
    public required ImmutableSortedDictionary<string, string> Labels { get; init; }

    /// <summary>The taints of the Kubernetes node.</summary>
    public required ImmutableArray<NodeTaint> Taints { get; init; }

    /// <summary>The patches of the machine configuration, applied last and in this order; empty for the Git Runner.</summary>
    public ImmutableArray<string> Patches { get; init; } = [];

    /// <summary>The tags of the virtual machine.</summary>
    public required ImmutableSortedDictionary<string, string> Tags { get; init; }

    /// <summary>Memory in GB (1024³ bytes).</summary>
    public int MemoryGb => (int)(MemoryBytes / BytesPerGb);

    /// <summary>The operating system's disk in GB (1024³ bytes).</summary>
    public int OsDiskGb => (int)(OsDiskBytes / BytesPerGb);

    /// <summary>All its disks together in GB (1024³ bytes).</summary>
    public long DiskGb => OsDiskGb + CephDisks.Sum(disk => disk.SizeGb) + (LocalDisk?.SizeGb ?? 0);

    /// <summary>Whether the platform makes it.</summary>
    public bool IsVirtualMachine => BareMetal is null;

    /// <summary>Whether the machine is a Kubernetes node.</summary>
    public bool IsKubernetesNode => Role != MachineRole.GitRunner;

    /// <summary>Whether enough is known of the machine to write its machine configuration.</summary>
    public bool HasConfiguration => IsKubernetesNode && (IsVirtualMachine || Server is not null);

    /// <summary>Whether a deployment brings the machine into the cluster and keeps it as it should be.</summary>
    public bool IsDriven => IsKubernetesNode && (IsVirtualMachine || Server is { Joined: true });

    /// <summary>
    /// Whether losing the machine would lose data: control planes hold etcd, Ceph carriers the client's volumes. No plan may
    /// delete or replace it (G1).
    /// </summary>
    public bool IsProtected => Role is MachineRole.ControlPlane or MachineRole.StorageNode || !CephDisks.IsEmpty;

    /// <summary>What a machine has to be stopped for to change.</summary>
    internal MachineSize Size => new()
    {
        VCpu = VCpu,
        MemoryGb = MemoryGb,
        OsDiskGb = OsDiskGb,
        CoresPerSocket = CoresPerSocket,
    };

    internal MachinePlan WithSize(MachineSize size) => this with
    {
        VCpu = size.VCpu,
        MemoryBytes = size.MemoryGb * BytesPerGb,
        OsDiskBytes = size.OsDiskGb * BytesPerGb,
        CoresPerSocket = size.CoresPerSocket,
    };
}
