using ManagedKube.Simulator.Talos.Documents;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>
/// What follows for all nodes from what has happened to one: quorum and leader of etcd, new members one after another, API servers,
/// the virtual address, workers that get their certificates, kubelets that can register.
/// </summary>
internal static class NodeSettling
{
    public static void Run(WorldEdit edit)
    {
        foreach (var id in edit.World.EtcdClusters.Keys.Order(StringComparer.Ordinal))
            SettleCluster(edit, id);
        foreach (var node in InOrder(edit.World).Where(node => node is { IsUp: true, Etcd: null, HasLeftEtcd: false }))
            Join(edit, node);
        foreach (var id in edit.World.EtcdClusters.Keys.Order(StringComparer.Ordinal))
            ServeApi(edit, id);
        foreach (var node in InOrder(edit.World).Where(node => node is { IsUp: true, IsTrusted: false }))
            Trust(edit, node);
        foreach (var node in InOrder(edit.World))
            Judge(edit, node);
    }

    private static IReadOnlyList<TalosNode> InOrder(World world) =>
        [.. world.TalosNodes.Values.OrderBy(node => world.VirtualMachines.GetValueOrDefault(node.MachineId)?.Name, StringComparer.Ordinal)];

    private static void SettleCluster(WorldEdit edit, string id)
    {
        var cluster = edit.World.EtcdClusters[id];
        if (!edit.World.TalosNodes.Values.Any(node => node.Etcd?.ClusterId == id || node.Machine?.Etcd?.Fingerprint == cluster.AuthorityFingerprint))
        {
            edit.Apply(new Change.RemoveEtcdCluster(id));
            return;
        }

        var answering = EtcdHealth.Answering(edit.World, cluster, edit.Now);
        var hasQuorum = answering.Count > cluster.Voters.Count() / 2;
        if (!hasQuorum)
        {
            if (cluster.LeaderId is not null)
            {
                edit.Store(cluster with { LeaderId = null });
                NoteOfCluster(edit, cluster, NodeEventKind.EtcdQuorumLost);
            }

            return;
        }

        if (answering.Any(member => member.Id == cluster.LeaderId))
            return;
        edit.Store(cluster with { LeaderId = answering[0].Id, Term = cluster.Term + 1 });
        if (cluster.LeaderId is null)
            NoteOfCluster(edit, cluster, NodeEventKind.EtcdQuorum);
    }

    private static void NoteOfCluster(WorldEdit edit, EtcdCluster cluster, NodeEventKind kind)
    {
        if (cluster.Members is [var first, ..])
            edit.Note(first.MachineId, kind);
    }

    private static void Join(WorldEdit edit, TalosNode node)
    {
        if (node.Machine is not { IsControlPlane: true } configuration)
            return;
        var cluster = Clusters.Joinable(edit.World, configuration).FirstOrDefault();
        // One at a time: a learner that has no vote yet blocks the next one.
        if (cluster?.LeaderId is null || cluster.Members.Any(member => member.IsLearner))
            return;
        if (Clusters.ControlPlanes(edit.World, cluster).All(other => other.Kubernetes?.Fingerprint != configuration.Kubernetes?.Fingerprint))
            return;
        var member = Etcd.NewMember(edit, node, configuration, isLearner: true);
        edit.Store(cluster with { Members = cluster.Members.Add(member) });
        edit.Store(node with
        {
            Etcd = new EtcdData(cluster.Id, member.Id),
            EtcdUpAt = edit.Now + edit.Times.EtcdStart,
            VotesAt = edit.Now + edit.Times.EtcdJoin,
        });
        edit.Note(node.MachineId, NodeEventKind.EtcdMemberAdded, "learner");
    }

    private static void ServeApi(WorldEdit edit, string id)
    {
        var cluster = edit.World.EtcdClusters[id];
        var hasQuorum = cluster.LeaderId is not null;
        List<TalosNode> serving = [];
        foreach (var member in cluster.Members)
        {
            if (EtcdHealth.Runner(edit.World, cluster, member, edit.Now) is not { } node)
                continue;
            if (hasQuorum && node is { ApiServerUpAt: null, Machine.ApiServerObstacle: null })
                edit.Store(node = node with { ApiServerUpAt = edit.Now + edit.Times.ApiServerStart });
            if (hasQuorum && node.IsApiServerUp(edit.Now))
                serving.Add(node);
        }

        var holder = serving.Find(node => node.MachineId == cluster.AddressHolder) ?? serving.FirstOrDefault(node => node.Machine?.VirtualAddress is not null);
        var settled = cluster with
        {
            AddressHolder = holder?.MachineId,
            IsAvailable = serving.Count > 0,
            KubernetesVersion = (holder ?? serving.FirstOrDefault())?.Machine?.VersionOf(KubernetesComponents.ApiServer) ?? cluster.KubernetesVersion,
        };
        if (settled != cluster)
            edit.Store(settled);
    }

    private static void Trust(WorldEdit edit, TalosNode node)
    {
        if (node.Machine is { } configuration && Clusters.Trusters(edit.World, configuration, edit.Now).Any())
            edit.Store((node with { IsTrusted = true }).Saying(edit.Now, "a control plane has signed the certificate of the machine API"));
    }

    private static void Judge(WorldEdit edit, TalosNode node)
    {
        var isReady = NodeStatus.Of(edit.World, node, edit.Now).IsReady;
        if (isReady == node.IsReady)
            return;
        edit.Store(node with { IsReady = isReady });
        edit.Note(node.MachineId, isReady ? NodeEventKind.Ready : NodeEventKind.NotReady);
    }
}
