using System.Net;

namespace ManagedKube.Talos.Rules;

/// <summary>What is known about the node beside its configuration, and what the configuration must therefore agree with.</summary>
public sealed record ConfigurationExpectations
{
    /// <summary>The Talos version that the node runs, x.y.z.</summary>
    public required string TalosVersion { get; init; }

    /// <summary>The Kubernetes minors that this Talos runs.</summary>
    public required KubernetesRange Kubernetes { get; init; }

    /// <summary>The Kubernetes version that the cluster runs, x.y.z.</summary>
    public required string KubernetesVersion { get; init; }

    /// <summary>The cluster's name.</summary>
    public required string ClusterName { get; init; }

    /// <summary>The domain inside the cluster, which can never change.</summary>
    public required string InternalDomain { get; init; }

    /// <summary>The addresses of pods, which can never change.</summary>
    public required IPNetwork PodRange { get; init; }

    /// <summary>The addresses of services, which can never change.</summary>
    public required IPNetwork ServiceRange { get; init; }

    /// <summary>Control plane or worker.</summary>
    public required NodeType Type { get; init; }

    /// <summary>The node's name.</summary>
    public required string Hostname { get; init; }

    /// <summary>The node's address.</summary>
    public required IPAddress Address { get; init; }

    /// <summary>The network that the nodes are in.</summary>
    public required IPNetwork Network { get; init; }

    /// <summary>The virtual address of the Kubernetes API.</summary>
    public required IPAddress VirtualAddress { get; init; }

    /// <summary>Whether the node is a server of metal, which installs itself.</summary>
    public bool IsMetal { get; init; }

    /// <summary>The sizes in bytes of the disks that belong to Ceph.</summary>
    public IReadOnlyList<long> CephDisks { get; init; } = [];

    /// <summary>What is expected of a node with these settings.</summary>
    /// <param name="settings">The settings that the configuration was rendered from.</param>
    /// <param name="kubernetes">The Kubernetes minors that the settings' Talos version runs.</param>
    public static ConfigurationExpectations Of(NodeSettings settings, KubernetesRange kubernetes) => new()
    {
        TalosVersion = settings.Cluster.TalosVersion,
        Kubernetes = kubernetes,
        KubernetesVersion = settings.Cluster.KubernetesVersion,
        ClusterName = settings.Cluster.Name,
        InternalDomain = settings.Cluster.InternalDomain,
        PodRange = settings.Cluster.PodRange,
        ServiceRange = settings.Cluster.ServiceRange,
        Type = settings.Type,
        Hostname = settings.Hostname,
        Address = settings.Adapter.Address,
        Network = settings.Adapter.Network,
        VirtualAddress = settings.Cluster.VirtualAddress,
        IsMetal = settings.Metal is not null,
        CephDisks = settings.CephDisks,
    };
}
