namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>The data directory of etcd on a node.</summary>
/// <param name="ClusterId">The etcd cluster that it is of.</param>
/// <param name="MemberId">The member that it belongs to, which the cluster may have removed since.</param>
internal sealed record EtcdData(string ClusterId, ulong MemberId);
