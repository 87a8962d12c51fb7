using System.Collections.Immutable;
using System.Net;

namespace ManagedKube.Simulator.Kubernetes;

/// <summary>What a kubelet says about its node when it registers, and whenever that changes.</summary>
public sealed record KubeletReport
{
    /// <summary>The name of the node.</summary>
    public required string Name { get; init; }

    /// <summary>Its internal address.</summary>
    public required IPAddress InternalAddress { get; init; }

    /// <summary>The kubelet's version, <c>v1.36.5</c>.</summary>
    public required string KubeletVersion { get; init; }

    /// <summary>Such as <c>Talos (v1.14.6)</c>.</summary>
    public required string OsImage { get; init; }

    /// <summary>The version of the Linux kernel.</summary>
    public required string KernelVersion { get; init; }

    /// <summary>Such as <c>containerd://2.3.0</c>.</summary>
    public required string ContainerRuntime { get; init; }

    /// <summary>The UUID of the virtual machine.</summary>
    public required string SystemUuid { get; init; }

    /// <summary>A new one for each boot.</summary>
    public required string BootId { get; init; }

    /// <summary>The labels that it wants to carry. NodeRestriction has its say about a worker's.</summary>
    public required ImmutableSortedDictionary<string, string> Labels { get; init; }

    /// <summary>The taints that it registers with, as <c>key</c> to <c>value:Effect</c> or <c>Effect</c>. Later ones are not looked at.</summary>
    public required ImmutableSortedDictionary<string, string> Taints { get; init; }

    /// <summary>Whether it is a control plane, which may label itself as it likes.</summary>
    public required bool IsControlPlane { get; init; }

    /// <summary>How the API server of a control plane is started, beside what is the same for all, as <c>--name=value</c>.</summary>
    public ImmutableArray<string> ApiServerFlags { get; init; } = [];

    /// <summary>In vCPU.</summary>
    public required int Cpu { get; init; }

    /// <summary>In bytes.</summary>
    public required long Memory { get; init; }

    /// <summary>In bytes.</summary>
    public required long EphemeralStorage { get; init; }

    /// <summary>The most pods that it takes.</summary>
    public required int MaxPods { get; init; }

    /// <summary>Its other disks, which pods that look below <c>/dev</c> find.</summary>
    public ImmutableArray<NodeDisk> Disks { get; init; } = [];
}
