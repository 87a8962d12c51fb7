using System.Net;

namespace ManagedKube.Talos.Settings;

/// <summary>What the machine configuration of every node of a cluster says alike.</summary>
public sealed record ClusterSettings
{
    /// <summary>The Talos version that runs, x.y.z.</summary>
    public required string TalosVersion { get; init; }

    /// <summary>
    /// The form of the configuration, which stays what it was when the cluster was born. Of a new cluster it is
    /// <see cref="ConfigurationContract.Of"/> its Talos version; it must never be newer than <see cref="TalosVersion"/>.
    /// </summary>
    public required ConfigurationContract Contract { get; init; }

    /// <summary>The Kubernetes version, x.y.z.</summary>
    public required string KubernetesVersion { get; init; }

    /// <summary>The Kubernetes cluster name.</summary>
    public required string Name { get; init; }

    /// <summary>Where nodes reach the Kubernetes API: an https address that needs no DNS, with its port.</summary>
    public required string Endpoint { get; init; }

    /// <summary>The virtual address of the Kubernetes API. Only control planes announce it.</summary>
    public required IPAddress VirtualAddress { get; init; }

    /// <summary>The domain of services inside the cluster.</summary>
    public required string InternalDomain { get; init; }

    /// <summary>The addresses of pods.</summary>
    public required IPNetwork PodRange { get; init; }

    /// <summary>The addresses of services.</summary>
    public required IPNetwork ServiceRange { get; init; }

    /// <summary>The length of the prefix of each node's part of the pod range (product spec 3.4).</summary>
    public int NodePrefixLength { get; init; } = 24;

    /// <summary>The time servers: names or addresses. Without time no node joins.</summary>
    public required IReadOnlyList<string> TimeServers { get; init; }

    /// <summary>The names and addresses that the certificate of the Kubernetes API is for (product spec 3.6).</summary>
    public required IReadOnlyList<string> ApiCertificateNames { get; init; }

    /// <summary>Names of the certificate of the control planes' machine API beside their own addresses.</summary>
    public IReadOnlyList<string> MachineCertificateNames { get; init; } = [];

    /// <summary>Single sign-on; null without (product spec 3.8).</summary>
    public OidcSettings? Oidc { get; init; }

    /// <summary>What the Kubernetes API demands of pods in namespaces that say nothing.</summary>
    public PodSecuritySettings PodSecurity { get; init; } = new();

    /// <summary>etcd.</summary>
    public EtcdSettings Etcd { get; init; } = new();

    /// <summary>Where images come from.</summary>
    public RegistrySettings Registries { get; init; } = new();

    /// <summary>
    /// The discovery service that members find each other by, https; null for none. A sovereign platform has none: the public service is
    /// somebody else's, and one of one's own needs a licence. The cluster's identity is written in any case.
    /// </summary>
    public string? DiscoveryEndpoint { get; init; }

    /// <summary>Which pods may call the machine API; null for none.</summary>
    public TalosApiAccess? TalosApiAccess { get; init; }

    /// <summary>
    /// Whether pods, the kubelet and the container runtime live in namespaces of their own (1.14). Off unless asked for: how Rook and Cilium
    /// get on with it must be proven first, and switching it needs a reboot.
    /// </summary>
    public bool WorkloadIsolation { get; init; }
}
