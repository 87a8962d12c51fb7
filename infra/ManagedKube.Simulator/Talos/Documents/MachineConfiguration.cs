using System.Collections.Immutable;
using System.Net;

namespace ManagedKube.Simulator.Talos.Documents;

/// <summary>What a node takes from its machine configuration, whether it is written in documents (1.14) or in the legacy form.</summary>
internal sealed record MachineConfiguration
{
    public required NodeType Type { get; init; }

    /// <summary>What proves to a control plane's trustd that a node belongs to it.</summary>
    public required string MachineToken { get; init; }

    /// <summary>What a kubelet registers with.</summary>
    public required string BootstrapToken { get; init; }

    /// <summary>The authority of the machine API. Workers have its certificate only.</summary>
    public required Authority Machine { get; init; }

    /// <summary>The authority of etcd; null on workers.</summary>
    public Authority? Etcd { get; init; }

    /// <summary>The authority of the Kubernetes API. Workers have its certificate only.</summary>
    public Authority? Kubernetes { get; init; }

    /// <summary>The key of service-account tokens, in PEM; null on workers.</summary>
    public string? ServiceAccountKey { get; init; }

    /// <summary>Who issues service-account tokens, where it is not the endpoint.</summary>
    public string? ServiceAccountIssuer { get; init; }

    /// <summary>The name of the node; null when nobody gives it one.</summary>
    public string? Hostname { get; init; }

    /// <summary>The addresses of its links. When there are none, those of the network-config hold.</summary>
    public ImmutableArray<IPAddress> Addresses { get; init; } = [];

    /// <summary>The address that one of the control planes holds; null for none.</summary>
    public IPAddress? VirtualAddress { get; init; }

    /// <summary>Further names in the certificate of the machine API.</summary>
    public ImmutableArray<string> MachineNames { get; init; } = [];

    /// <summary>Further names in the certificate of the API server.</summary>
    public ImmutableArray<string> ApiServerNames { get; init; } = [];

    /// <summary>How the API server is started, beside what Talos itself says, as <c>--name=value</c>; empty on workers.</summary>
    public ImmutableArray<string> ApiServerFlags { get; init; } = [];

    public string? ClusterName { get; init; }

    /// <summary>Where the Kubernetes API is; null while no document tells.</summary>
    public Uri? Endpoint { get; init; }

    public string? DnsDomain { get; init; }

    public IPNetwork? PodRange { get; init; }

    public IPNetwork? ServiceRange { get; init; }

    /// <summary>The images of the Kubernetes components that the configuration names, by component.</summary>
    public ImmutableSortedDictionary<string, string> Images { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableSortedDictionary<string, string> Labels { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableSortedDictionary<string, string> Taints { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public int MaxPods { get; init; } = 110;

    /// <summary>The disks that Talos makes volume groups of.</summary>
    public ImmutableArray<DiskSelector> VolumeGroupDisks { get; init; } = [];

    /// <summary>How long the admin's certificate in a kubeconfig is good for.</summary>
    public TimeSpan AdminLifetime { get; init; } = TimeSpan.FromHours(8760);

    /// <summary>Whether members of the cluster are found through a discovery service.</summary>
    public bool Discovers { get; init; }

    /// <summary>Why the API server of this node does not start; null when it does.</summary>
    public string? ApiServerObstacle { get; init; }

    public bool IsControlPlane => Type == NodeType.ControlPlane;

    /// <summary>The Kubernetes version of a component; null when the configuration names no image of it.</summary>
    /// <param name="component">Such as <see cref="KubernetesComponents.Kubelet"/>.</param>
    public string? VersionOf(string component) =>
        Images.GetValueOrDefault(component) is { } image ? KubernetesComponents.TagOf(image)?.TrimStart('v') : null;

    /// <summary>Names the node only: there are keys in it.</summary>
    public override string ToString() => $"{nameof(MachineConfiguration)} {Hostname}";
}
