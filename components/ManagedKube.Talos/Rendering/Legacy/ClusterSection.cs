using ManagedKube.Talos.Documents;

namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>The cluster.</summary>
internal sealed record ClusterSection(
    string Id, string Secret, ClusterSection.ControlPlaneSection ControlPlane, string ClusterName, NetworkSection Network, string Token, CertificateKey Ca)
{
    public string? SecretboxEncryptionSecret { get; init; }

    public CertificateKey? AggregatorCA { get; init; }

    public ServiceAccountSection? ServiceAccount { get; init; }

    public ApiServerSection? ApiServer { get; init; }

    public ComponentSection? ControllerManager { get; init; }

    public ProxySection? Proxy { get; init; }

    public ComponentSection? Scheduler { get; init; }

    public required DiscoverySection Discovery { get; init; }

    public EtcdSection? Etcd { get; init; }

    public bool? AllowSchedulingOnControlPlanes { get; init; }

    internal sealed record ControlPlaneSection(string Endpoint);

    internal sealed record ServiceAccountSection(string Key);

    internal sealed record ComponentSection(string Image, IReadOnlyDictionary<string, string> ExtraArgs);

    /// <summary>No kube-proxy: Cilium does its work.</summary>
    internal sealed record ProxySection(string Image)
    {
        public bool Disabled => true;
    }
}
