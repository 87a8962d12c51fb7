namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>Which members of an etcd cluster answer, and whether they are enough.</summary>
internal static class EtcdHealth
{
    /// <summary>The node that runs a member; null while none does.</summary>
    public static TalosNode? Runner(World world, EtcdCluster cluster, EtcdMember member, DateTimeOffset now) =>
        world.TalosNodes.GetValueOrDefault(member.MachineId) is { } node
        && node.Etcd == new EtcdData(cluster.Id, member.Id)
        && node.IsEtcdUp(now) ? node : null;

    /// <summary>The voting members that answer.</summary>
    public static IReadOnlyList<EtcdMember> Answering(World world, EtcdCluster cluster, DateTimeOffset now) =>
        [.. cluster.Voters.Where(member => Runner(world, cluster, member, now) is not null)];

    public static bool HasQuorum(World world, EtcdCluster cluster, DateTimeOffset now) =>
        Answering(world, cluster, now).Count > cluster.Voters.Count() / 2;

    /// <summary>The cluster that a node is a member of; null for none.</summary>
    public static EtcdCluster? Of(World world, TalosNode node) =>
        node.Etcd is { } data && world.EtcdClusters.GetValueOrDefault(data.ClusterId) is { } cluster && cluster.Find(data.MemberId) is not null
            ? cluster : null;
}
