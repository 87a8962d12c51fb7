namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>What happens on nodes by itself as time goes by.</summary>
internal static class NodeLife
{
    /// <summary>Executes what is due on a node.</summary>
    public static IReadOnlyList<Change> Step(World world, NodeStep step, NodeTimes times)
    {
        var edit = new WorldEdit(world, step.At, times);
        var node = world.TalosNodes[step.MachineId];
        if (node is { Phase: NodePhase.GoingUp } && node.UpAt <= step.At)
        {
            NodeBoot.Run(edit, node);
        }
        else
        {
            if (node.FallsBackAt <= step.At)
                NodeConfiguring.FallBack(edit, node);
            StepEtcd(edit, step.MachineId);
            edit.Store(edit.World.TalosNodes[step.MachineId]);
        }

        NodeSettling.Run(edit);
        return edit.Changes;
    }

    /// <summary>Follows virtual machines that have changed.</summary>
    public static IReadOnlyList<Change> Follow(World world, IReadOnlyCollection<Change> changes, DateTimeOffset at, NodeTimes times)
    {
        Guid[] touched = [.. changes.Select(Touched).OfType<Guid>().Distinct().Where(id => world.TalosNodes.ContainsKey(id) || world.VirtualMachines.GetValueOrDefault(id)?.TalosVersion is not null)];
        if (touched.Length == 0)
            return [];
        var edit = new WorldEdit(world, at, times);
        NodePower.Follow(edit, touched);
        if (edit.Changes.Count > 0)
            NodeSettling.Run(edit);
        return edit.Changes;
    }

    private static Guid? Touched(Change change) => change switch
    {
        Change.StoreVirtualMachine stored => stored.Machine.Id,
        Change.RemoveVirtualMachine removed => removed.Id,
        _ => null,
    };

    private static void StepEtcd(WorldEdit edit, Guid machineId)
    {
        var node = edit.World.TalosNodes[machineId];
        if (node.EtcdUpAt == edit.Now)
            edit.Note(machineId, NodeEventKind.EtcdMemberUp);
        if (node.VotesAt > edit.Now || node.VotesAt is null || EtcdHealth.Of(edit.World, node) is not { } cluster)
            return;
        if (cluster.LeaderId is null)
        {
            edit.Store(node with { VotesAt = edit.Now + edit.Times.EtcdJoin });
            return;
        }

        var member = cluster.Find(node.Etcd!.MemberId)!;
        edit.Store(cluster with { Members = cluster.Members.Replace(member, member with { IsLearner = false }) });
        edit.Store(node with { VotesAt = null });
        edit.Note(machineId, NodeEventKind.EtcdMemberVotes);
    }
}
