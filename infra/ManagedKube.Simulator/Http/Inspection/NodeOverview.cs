using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Talos;

namespace ManagedKube.Simulator.Http.Inspection;

/// <summary>The Talos system on a machine. Its configuration is no part of it.</summary>
internal sealed record NodeOverview
{
    public required string Name { get; init; }

    public required Guid MachineId { get; init; }

    /// <summary>The Talos version, x.y.z.</summary>
    public required string Version { get; init; }

    public required string Schematic { get; init; }

    public required NodePhase Phase { get; init; }

    public required string Stage { get; init; }

    public required bool IsReady { get; init; }

    public required IReadOnlyList<UnmetCondition> Unmet { get; init; }

    /// <summary>Whether a vote in etcd is its own: voter, learner, or nothing.</summary>
    public required string Etcd { get; init; }

    public required NodeFaults Faults { get; init; }

    /// <summary>The last lines of its console.</summary>
    public required IReadOnlyList<string> Console { get; init; }

    public static NodeOverview Of(Moment moment, TalosNode node)
    {
        var status = NodeStatus.Of(moment.World, node, moment.Now);
        var member = EtcdHealth.Of(moment.World, node)?.Find(node.Etcd!.MemberId);
        return new NodeOverview
        {
            Name = moment.World.VirtualMachines[node.MachineId].Name,
            MachineId = node.MachineId,
            Version = node.System.Version.ToString(),
            Schematic = node.System.Schematic,
            Phase = node.Phase,
            Stage = status.Stage,
            IsReady = node.IsReady,
            Unmet = status.Unmet,
            Etcd = member is null ? "" : member.IsLearner ? "learner" : "voter",
            Faults = node.Faults,
            Console = node.Console,
        };
    }
}
