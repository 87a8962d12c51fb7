using ManagedKube.NodeDriver.Requests;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.NodeDriver.Tools;

/// <summary>
/// The clients of one cluster, with credentials that were issued for this run only and that lie in files for as long as it lasts.
/// </summary>
internal sealed class ClusterClients : IDisposable
{
    // Longer than the longest run, a Kubernetes upgrade of a large cluster.
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly SecretFile _talosConfig;
    private readonly SecretFile _kubeConfig;

    public ClusterClients(ClusterAccess cluster, IToolRunner runner, TimeProvider time)
    {
        _talosConfig = new SecretFile(TalosConfig.Mint(
            cluster.TalosAuthority,
            new TalosConfigSettings { ClusterName = cluster.Name, Endpoints = [.. cluster.ControlPlanes.Select(node => node.Address)], Lifetime = Lifetime },
            time).Text);
        _kubeConfig = new SecretFile(KubeConfig.Mint(
            cluster.KubernetesAuthority,
            new KubeConfigSettings { ClusterName = cluster.Name, Server = cluster.Endpoint, Lifetime = Lifetime },
            time).Text);
        Talos = new TalosctlClient(runner, _talosConfig.Path);
        Kubernetes = new KubectlClient(runner, _kubeConfig.Path);
    }

    public TalosctlClient Talos { get; }

    public KubectlClient Kubernetes { get; }

    public void Dispose()
    {
        _talosConfig.Dispose();
        _kubeConfig.Dispose();
    }
}
