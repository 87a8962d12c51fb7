using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>Nodes follow the power of their virtual machines, and restart by themselves.</summary>
internal static class NodePower
{
    /// <summary>Follows what has become of virtual machines.</summary>
    public static void Follow(WorldEdit edit, IEnumerable<Guid> machineIds)
    {
        foreach (var id in machineIds)
        {
            var node = edit.World.TalosNodes.GetValueOrDefault(id);
            if (edit.World.VirtualMachines.GetValueOrDefault(id) is not { TalosVersion: { } version } machine)
            {
                if (node is not null)
                    edit.Apply(new Change.RemoveTalosNode(id));
            }
            else if (machine is { IsRunning: true, GuestUpAt: { } up } && node?.UpAt != up)
            {
                var present = node ?? new TalosNode { MachineId = id, System = new TalosSystem(version, TalosSystem.TemplateSchematic) };
                edit.Store(GoingUp(edit, present, up));
            }
            else if (!machine.IsRunning && node is { Phase: not NodePhase.Off })
            {
                GoDown(edit, node, upAt: null, "power off");
            }
        }
    }

    /// <summary>Restarts a node.</summary>
    public static void Restart(WorldEdit edit, TalosNode node, string why)
    {
        var upAt = node.Faults.StaysDown ? DateTimeOffset.MaxValue : edit.Now + edit.Times.Restart;
        GoDown(edit, node, upAt, why);
        edit.Apply(new Change.StoreVirtualMachine(edit.World.VirtualMachines[node.MachineId] with { GuestUpAt = upAt }));
    }

    /// <summary>Shuts a node down and its machine off.</summary>
    public static void ShutDown(WorldEdit edit, TalosNode node, string why)
    {
        GoDown(edit, node, upAt: null, why);
        foreach (var change in StopVirtualMachine.Halt(edit.World, edit.World.VirtualMachines[node.MachineId]))
            edit.Apply(change);
    }

    /// <summary>Brings a node up that hangs although its machine has power.</summary>
    public static void Revive(WorldEdit edit, TalosNode node)
    {
        var upAt = edit.Now + edit.Times.Restart;
        edit.Store(GoingUp(edit, node, upAt));
        edit.Apply(new Change.StoreVirtualMachine(edit.World.VirtualMachines[node.MachineId] with { GuestUpAt = upAt }));
    }

    private static void GoDown(WorldEdit edit, TalosNode node, DateTimeOffset? upAt, string why)
    {
        if (node.EtcdUpAt <= edit.Now)
            edit.Note(node.MachineId, NodeEventKind.EtcdMemberDown);
        if (node.IsReady)
            edit.Note(node.MachineId, NodeEventKind.NotReady, why);
        edit.Note(node.MachineId, NodeEventKind.Down, why);
        edit.Store(Silent(node).Saying(edit.Now, why) with
        {
            Phase = upAt is null ? NodePhase.Off : upAt == DateTimeOffset.MaxValue ? NodePhase.Stuck : NodePhase.GoingUp,
            UpAt = upAt,
        });
    }

    private static TalosNode GoingUp(WorldEdit edit, TalosNode node, DateTimeOffset upAt) => Silent(node).Saying(edit.Now, "booting") with
    {
        Phase = node.Faults.StaysDown ? NodePhase.Stuck : NodePhase.GoingUp,
        UpAt = upAt,
    };

    private static TalosNode Silent(TalosNode node) => node with
    {
        EtcdUpAt = null,
        VotesAt = null,
        ApiServerUpAt = null,
        KubeletUpAt = null,
        IsReady = false,
        IsTrusted = false,
    };
}
