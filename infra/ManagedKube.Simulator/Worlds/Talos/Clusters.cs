using System.Net;
using ManagedKube.Simulator.Talos.Documents;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>Who belongs together.</summary>
internal static class Clusters
{
    /// <summary>The clusters that a control plane may join, the oldest first.</summary>
    public static IEnumerable<EtcdCluster> Joinable(World world, MachineConfiguration configuration) => world.EtcdClusters.Values
        .Where(cluster => cluster.AuthorityFingerprint == configuration.Etcd?.Fingerprint && !cluster.Members.IsEmpty)
        .OrderBy(cluster => cluster.BootstrappedAt);

    /// <summary>The control planes whose trustd a worker can reach: those of its machine authority and token, that it finds.</summary>
    public static IEnumerable<TalosNode> Trusters(World world, MachineConfiguration configuration, DateTimeOffset now)
    {
        var controlPlanes = world.TalosNodes.Values.Where(node =>
            node.IsUp && node.Machine is { IsControlPlane: true } machine
            && machine.Machine.Fingerprint == configuration.Machine.Fingerprint && machine.MachineToken == configuration.MachineToken);
        return configuration.Discovers
            ? controlPlanes
            : controlPlanes.Where(node => HoldsEndpoint(world, node, configuration, now));
    }

    /// <summary>The cluster that a kubelet registers in; null while none takes it.</summary>
    public static EtcdCluster? OfKubelet(World world, TalosNode node)
    {
        if (node.Machine is not { } configuration)
            return null;
        if (configuration.IsControlPlane)
            return EtcdHealth.Of(world, node);
        return world.EtcdClusters.Values.OrderBy(cluster => cluster.BootstrappedAt).FirstOrDefault(cluster =>
            cluster.IsAvailable && ControlPlanes(world, cluster).Any(machine =>
                machine.Kubernetes?.Fingerprint == configuration.Kubernetes?.Fingerprint && machine.BootstrapToken == configuration.BootstrapToken));
    }

    /// <summary>The configurations of the members of a cluster.</summary>
    public static IEnumerable<MachineConfiguration> ControlPlanes(World world, EtcdCluster cluster) => cluster.Members
        .Select(member => world.TalosNodes.GetValueOrDefault(member.MachineId)?.Machine)
        .OfType<MachineConfiguration>();

    private static bool HoldsEndpoint(World world, TalosNode node, MachineConfiguration configuration, DateTimeOffset now)
    {
        if (EtcdHealth.Of(world, node) is not { IsAvailable: true } cluster)
            return false;
        var host = configuration.Endpoint?.Host;
        return !IPAddress.TryParse(host, out var address)
            || (cluster.AddressHolder == node.MachineId && node.Machine!.VirtualAddress?.Equals(address) == true)
            || (node.IsApiServerUp(now) && NodeAddresses.Of(world, node).Contains(address));
    }
}
