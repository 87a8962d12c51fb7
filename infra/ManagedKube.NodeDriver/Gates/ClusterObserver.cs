using System.Collections.Immutable;
using ManagedKube.NodeDriver.Requests;
using ManagedKube.NodeDriver.Tools;

namespace ManagedKube.NodeDriver.Gates;

/// <summary>Reads what a gate looks at.</summary>
internal sealed class ClusterObserver(ClusterAccess cluster, ClusterClients clients)
{
    public async Task<ClusterState> ReadAsync(CancellationToken cancel)
    {
        var planes = await Task.WhenAll(cluster.ControlPlanes.Select(plane => ReadAsync(plane, cancel))).ConfigureAwait(false);
        var nodes = await clients.Kubernetes.NodesAsync(cancel).ConfigureAwait(false);
        var (ceph, reason) = nodes is null ? (null, null) : await CephAsync(cancel).ConfigureAwait(false);
        return new ClusterState
        {
            Nodes = nodes,
            ControlPlanes = planes.ToImmutableSortedDictionary(plane => plane.Name, plane => plane.State, StringComparer.Ordinal),
            Ceph = ceph,
            CephUnknownBecause = reason,
        };
    }

    private async Task<(string Name, ControlPlaneState State)> ReadAsync(NodeAddress plane, CancellationToken cancel) => (plane.Name, new ControlPlaneState(
        await clients.Talos.StageAsync(plane.Address, cancel).ConfigureAwait(false),
        await clients.Talos.EtcdMembersAsync(plane.Address, cancel).ConfigureAwait(false),
        await clients.Talos.EtcdAlarmsAsync(plane.Address, cancel).ConfigureAwait(false)));

    private async Task<(string? Health, string? Reason)> CephAsync(CancellationToken cancel)
    {
        try
        {
            return (await clients.Kubernetes.CephHealthAsync(cancel).ConfigureAwait(false), null);
        }
        catch (DriverException exception)
        {
            return (null, exception.Message);
        }
    }
}
