using ManagedKube.NodeDriver.Gates;
using ManagedKube.NodeDriver.Requests;
using ManagedKube.NodeDriver.Tools;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>What every verb works with.</summary>
internal sealed class DriverRun(DriverRequest request, ClusterClients clients, EtcdSnapshots snapshots, TimeProvider time, Action<string> progress)
{
    public DriverRequest Request { get; } = request;

    public ClusterAccess Cluster => Request.Cluster;

    public TalosctlClient Talos => clients.Talos;

    public KubectlClient Kubernetes => clients.Kubernetes;

    public EtcdSnapshots Snapshots => snapshots;

    public ClusterObserver Observer { get; } = new(request.Cluster, clients);

    public Patience Patience { get; } = new(time, progress);

    public void Tell(string text) => progress(text);
}
