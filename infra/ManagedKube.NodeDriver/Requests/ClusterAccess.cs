using System.Collections.Immutable;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.NodeDriver.Requests;

/// <summary>
/// How to reach a cluster. The authorities are here rather than client certificates, since those expire: the driver issues itself
/// short-lived ones for each run.
/// </summary>
public sealed record ClusterAccess
{
    /// <summary>The cluster's name.</summary>
    public required string Name { get; init; }

    /// <summary>The Kubernetes API, by its virtual address: <c>https://10.20.0.20:6443</c>.</summary>
    public required string Endpoint { get; init; }

    /// <summary>The control planes. etcd is bootstrapped on the first one.</summary>
    public required ImmutableArray<NodeAddress> ControlPlanes { get; init; }

    /// <summary>The authority of the Talos API.</summary>
    public required CertificateAndKey TalosAuthority { get; init; }

    /// <summary>The authority of Kubernetes.</summary>
    public required CertificateAndKey KubernetesAuthority { get; init; }
}
