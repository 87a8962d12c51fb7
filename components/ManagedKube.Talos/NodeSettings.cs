using System.Net;

namespace ManagedKube.Talos;

/// <summary>Everything that a node's machine configuration says about the node and its cluster, without secrets.</summary>
public sealed record NodeSettings
{
    /// <summary>Control plane or worker.</summary>
    public required NodeType Type { get; init; }

    /// <summary>The host name, which is also the Kubernetes node name.</summary>
    public required string Hostname { get; init; }

    /// <summary>The only network adapter.</summary>
    public required AdapterSettings Adapter { get; init; }

    /// <summary>The virtual address of the Kubernetes API. Only control planes announce it.</summary>
    public required IPAddress VirtualAddress { get; init; }

    /// <summary>The time servers: names or addresses.</summary>
    public required IReadOnlyList<string> TimeServers { get; init; }

    /// <summary>The Kubernetes cluster name.</summary>
    public required string ClusterName { get; init; }

    /// <summary>Where nodes reach the Kubernetes API: an https address that needs no DNS, with its port.</summary>
    public required string Endpoint { get; init; }

    /// <summary>The domain of services inside the cluster.</summary>
    public required string InternalDomain { get; init; }

    /// <summary>The addresses of pods.</summary>
    public required IPNetwork PodRange { get; init; }

    /// <summary>The addresses of services.</summary>
    public required IPNetwork ServiceRange { get; init; }

    /// <summary>The Kubernetes version, x.y.z.</summary>
    public required string KubernetesVersion { get; init; }

    /// <summary>The most pods that the node takes.</summary>
    public required int MaxPods { get; init; }

    /// <summary>
    /// The labels that the node should have. A worker writes only those that Kubernetes lets it set on itself; the
    /// others are left to whoever administers the cluster.
    /// </summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>The taints that the node registers with: the key and the effect.</summary>
    public IReadOnlyDictionary<string, string> Taints { get; init; } = new Dictionary<string, string>();
}
