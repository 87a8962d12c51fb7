using System.Net;
using ManagedKube.Simulator.Kubernetes;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Talos.Api;
using ManagedKube.Simulator.Talos.Documents;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Talos;

namespace ManagedKube.Simulator.Networks;

/// <summary>Who answers at an address of the simulated networks: the machine APIs of nodes, and the Kubernetes APIs of clusters.</summary>
/// <param name="store">The world.</param>
/// <param name="machines">Serves the machine APIs.</param>
/// <param name="clusters">Serves the Kubernetes APIs; null when nobody does.</param>
internal sealed class VirtualNetwork(WorldStore store, MachineApiServer machines, IClusterApis? clusters)
{
    private const int MachineApi = 50000;
    private const int KubernetesApi = 6443;

    /// <summary>What serves a client that dials; null when nothing listens there.</summary>
    /// <param name="host">An address, or the name of a cluster's API.</param>
    /// <param name="port">The TCP port.</param>
    public async ValueTask<Func<Stream, CancellationToken, Task>?> DialAsync(string host, int port)
    {
        var moment = await store.ReadAsync().ConfigureAwait(false);
        if (port == MachineApi && IPAddress.TryParse(host, out var address) && FindNode(moment.World, address) is { } node)
            return (connection, cancel) => machines.ServeAsync(node.MachineId, connection, cancel);
        if (port == KubernetesApi && clusters is not null && FindCluster(moment, host) is { } cluster)
            return (connection, cancel) => clusters.ServeAsync(cluster.Id, connection, cancel);
        return null;
    }

    private static TalosNode? FindNode(World world, IPAddress address) => world.TalosNodes.Values
        .FirstOrDefault(node => NodeHandshake.Listens(node) && NodeAddresses.Of(world, node).Contains(address));

    private static EtcdCluster? FindCluster(Moment moment, string host) => moment.World.EtcdClusters.Values
        .Where(cluster => cluster.IsAvailable)
        .OrderBy(cluster => cluster.BootstrappedAt)
        .FirstOrDefault(cluster => IPAddress.TryParse(host, out var address) ? HasAddress(moment, cluster, address) : HasName(moment.World, cluster, host));

    private static bool HasAddress(Moment moment, EtcdCluster cluster, IPAddress address) => cluster.Members
        .Select(member => EtcdHealth.Runner(moment.World, cluster, member, moment.Now))
        .OfType<TalosNode>()
        .Any(node => (node.MachineId == cluster.AddressHolder && address.Equals(node.Machine?.VirtualAddress))
            || (node.IsApiServerUp(moment.Now) && NodeAddresses.Of(moment.World, node).Contains(address)));

    private static bool HasName(World world, EtcdCluster cluster, string host) => Clusters.ControlPlanes(world, cluster)
        .Any(machine => Names(machine).Contains(host, StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> Names(MachineConfiguration machine) => [.. machine.ApiServerNames, machine.Endpoint!.Host];
}
