using System.Buffers.Binary;
using System.Globalization;
using ManagedKube.Simulator.Talos.Documents;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>What is done to etcd by order.</summary>
internal static class Etcd
{
    /// <summary>Begins a cluster on a node, or goes on with one whose members are all lost.</summary>
    /// <param name="edit">The world.</param>
    /// <param name="node">A control plane without etcd data.</param>
    /// <param name="recovered">The cluster that a snapshot is of; null for a new one.</param>
    public static void Bootstrap(WorldEdit edit, TalosNode node, string? recovered)
    {
        var configuration = node.Machine!;
        var member = NewMember(edit, node, configuration, isLearner: false);
        var id = recovered ?? SeededId.Of("etcd", node.MachineId.ToString(), edit.Now.ToString("O", CultureInfo.InvariantCulture)).ToString();
        edit.Store(new EtcdCluster
        {
            Id = id,
            AuthorityFingerprint = configuration.Etcd!.Fingerprint,
            BootstrappedAt = edit.Now,
            Members = [member],
        });
        edit.Store(node with { Etcd = new EtcdData(id, member.Id), SnapshotClusterId = null, EtcdUpAt = edit.Now + edit.Times.EtcdBootstrap });
        edit.Note(node.MachineId, NodeEventKind.EtcdMemberAdded, recovered is null ? "bootstrap" : "recovery");
    }

    /// <summary>Takes a member out of its cluster.</summary>
    public static void Remove(WorldEdit edit, EtcdCluster cluster, EtcdMember member)
    {
        edit.Store(cluster with
        {
            Members = cluster.Members.Remove(member),
            LeaderId = cluster.LeaderId == member.Id ? null : cluster.LeaderId,
            AddressHolder = cluster.AddressHolder == member.MachineId ? null : cluster.AddressHolder,
        });
        edit.Note(member.MachineId, NodeEventKind.EtcdMemberRemoved);
        if (edit.World.TalosNodes.GetValueOrDefault(member.MachineId) is { } node && node.Etcd == new EtcdData(cluster.Id, member.Id))
            edit.Store(node with { EtcdUpAt = null, VotesAt = null, ApiServerUpAt = null });
    }

    public static EtcdMember NewMember(WorldEdit edit, TalosNode node, MachineConfiguration configuration, bool isLearner)
    {
        var seed = SeededId.Of("etcd-member", node.MachineId.ToString(), edit.Now.ToString("O", CultureInfo.InvariantCulture));
        return new EtcdMember(
            BinaryPrimitives.ReadUInt64BigEndian(seed.ToByteArray(bigEndian: true)),
            node.MachineId,
            configuration.Hostname!,
            NodeAddresses.First(edit.World, node)!.ToString(),
            isLearner);
    }
}
