using System.Collections.Immutable;
using Grpc.Core;
using ManagedKube.Simulator.Talos.Versions;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>What the machine API does to a node.</summary>
internal static class NodeOrders
{
    private const string State = "STATE";
    private const string Ephemeral = "EPHEMERAL";

    /// <summary>Begins the cluster.</summary>
    /// <exception cref="NodeRefusalException">It has begun already, or cannot.</exception>
    public static void Bootstrap(WorldEdit edit, TalosNode node, string? recovered)
    {
        if (node.Machine is not { IsControlPlane: true })
            throw new NodeRefusalException(StatusCode.FailedPrecondition, "bootstrap can only be performed on a control plane node");
        if (node.Faults.ClockNotInSync)
            throw new NodeRefusalException(StatusCode.FailedPrecondition, "time is not in sync yet");
        if (node.Etcd is not null)
            throw new NodeRefusalException(StatusCode.AlreadyExists, "etcd data directory is not empty");
        Etcd.Bootstrap(edit, node, recovered);
    }

    public static void Restart(WorldEdit edit, TalosNode node) => NodePower.Restart(edit, node, "restarting by request");

    public static void ShutDown(WorldEdit edit, TalosNode node) => NodePower.ShutDown(edit, node, "shutting down by request");

    /// <summary>Wipes partitions, and restarts or shuts down.</summary>
    /// <param name="edit">The world.</param>
    /// <param name="node">The node.</param>
    /// <param name="graceful">Whether it leaves etcd first.</param>
    /// <param name="restart">Whether it comes up again.</param>
    /// <param name="labels">The partitions; none for the whole system disk.</param>
    /// <param name="wipesSystem">Whether the system disk is wiped at all.</param>
    /// <exception cref="NodeRefusalException">It cannot leave etcd.</exception>
    public static void Reset(WorldEdit edit, TalosNode node, bool graceful, bool restart, ImmutableArray<string> labels, bool wipesSystem)
    {
        if (labels.FirstOrDefault(label => label is not (State or Ephemeral or "META")) is { } unknown)
            throw new NodeRefusalException(StatusCode.InvalidArgument, $"system partition {unknown} cannot be wiped");
        if (graceful && EtcdHealth.Of(edit.World, node) is not null)
            Leave(edit, node);
        var wiped = edit.World.TalosNodes[node.MachineId];
        if (wipesSystem)
        {
            wiped = wiped with
            {
                IsWiped = labels.IsEmpty,
                Configuration = labels.IsEmpty || labels.Contains(State) ? null : wiped.Configuration,
                Staged = labels.IsEmpty || labels.Contains(State) ? null : wiped.Staged,
                Etcd = labels.IsEmpty || labels.Contains(Ephemeral) ? null : wiped.Etcd,
            };
        }

        if (restart)
            NodePower.Restart(edit, wiped, "resetting");
        else
            NodePower.ShutDown(edit, wiped, "resetting");
    }

    /// <summary>Writes another system to the other boot slot.</summary>
    /// <exception cref="NodeRefusalException">It is no system that this node can boot.</exception>
    public static TalosSystem WriteSystem(WorldEdit edit, TalosNode node, string image)
    {
        var system = Installable(node, image);
        edit.Store((node with { Spare = system, SpareIsNext = true }).Saying(edit.Now, $"wrote Talos {system} to the other boot slot"));
        return system;
    }

    /// <summary>The system in an installer image, if this node can take it.</summary>
    /// <exception cref="NodeRefusalException">It cannot.</exception>
    public static TalosSystem Installable(TalosNode node, string image)
    {
        if (TalosSystem.OfInstaller(image) is not { } system)
        {
            throw new NodeRefusalException(
                StatusCode.InvalidArgument, $"'{image}' is no installer image of a schematic, HOST/nocloud-installer/SCHEMATIC:vX.Y.Z");
        }
        if (node.Faults.DiskFull)
            throw new NodeRefusalException(StatusCode.Internal, "no space left on device");
        if (TalosReleases.Of(system.Version) is not { } release)
            throw new NodeRefusalException(StatusCode.NotFound, $"failed to resolve reference \"{image}\": not found");
        var running = node.System.Version;
        if (system.Version.Minor < running.Minor)
        {
            throw new NodeRefusalException(
                StatusCode.FailedPrecondition,
                $"Talos {system.Version} is older than the running {running}; a downgrade is only possible by rollback");
        }
        if (running.Minor < release.UpgradableFrom)
            throw new NodeRefusalException(StatusCode.FailedPrecondition, $"Talos {running} is too old to be upgraded to {system.Version}");
        foreach (var component in node.Machine?.Images.Keys ?? [])
        {
            if (TalosVersion.TryParse(node.Machine!.VersionOf(component), out var kubernetes) && !release.Supports(kubernetes))
            {
                throw new NodeRefusalException(
                    StatusCode.FailedPrecondition,
                    $"{component} {kubernetes} is not supported by Talos {system.Version}, which runs Kubernetes {release.KubernetesRange}");
            }
        }

        return system;
    }

    /// <summary>Boots the other slot.</summary>
    /// <exception cref="NodeRefusalException">It is empty.</exception>
    public static void RollBack(WorldEdit edit, TalosNode node)
    {
        if (node.Spare is null)
            throw new NodeRefusalException(StatusCode.FailedPrecondition, "there is no system in the other boot slot");
        NodePower.Restart(edit, node with { SpareIsNext = true }, "rolling back");
    }

    /// <summary>Leaves etcd.</summary>
    /// <exception cref="NodeRefusalException">It is no member, or the only one, or there is no quorum.</exception>
    public static void Leave(WorldEdit edit, TalosNode node)
    {
        var cluster = Member(edit.World, node);
        if (cluster.LeaderId is null)
            throw new NodeRefusalException(StatusCode.Unavailable, "etcdserver: no leader");
        if (cluster.Members.Length == 1)
            throw new NodeRefusalException(StatusCode.FailedPrecondition, "the only member of etcd cannot leave");
        Etcd.Remove(edit, cluster, cluster.Find(node.Etcd!.MemberId)!);
        edit.Store(edit.World.TalosNodes[node.MachineId] with { Etcd = null, HasLeftEtcd = true });
    }

    /// <summary>Removes a member of etcd.</summary>
    /// <exception cref="NodeRefusalException">There is no such member, or no quorum.</exception>
    public static void RemoveMember(WorldEdit edit, TalosNode node, ulong memberId)
    {
        var cluster = Member(edit.World, node);
        if (cluster.LeaderId is null)
            throw new NodeRefusalException(StatusCode.Unavailable, "etcdserver: no leader");
        if (cluster.Find(memberId) is not { } member)
            throw new NodeRefusalException(StatusCode.NotFound, "etcdserver: member not found");
        var others = EtcdHealth.Answering(edit.World, cluster, edit.Now).Count(other => other.Id != memberId);
        if (!member.IsLearner && others <= (cluster.Voters.Count() - 1) / 2)
            throw new NodeRefusalException(StatusCode.Unavailable, "etcdserver: re-configuration failed due to not enough started members");
        Etcd.Remove(edit, cluster, member);
    }

    /// <summary>Gives the leadership to another member, if this one has it.</summary>
    /// <returns>The member that leads afterwards; null when it was not this one.</returns>
    /// <exception cref="NodeRefusalException">It is no member.</exception>
    public static ulong? ForfeitLeadership(WorldEdit edit, TalosNode node)
    {
        var cluster = Member(edit.World, node);
        if (cluster.LeaderId != node.Etcd!.MemberId)
            return null;
        if (EtcdHealth.Answering(edit.World, cluster, edit.Now).FirstOrDefault(other => other.Id != cluster.LeaderId) is not { } next)
            throw new NodeRefusalException(StatusCode.FailedPrecondition, "no other member of etcd can lead");
        edit.Store(cluster with { LeaderId = next.Id, Term = cluster.Term + 1 });
        return next.Id;
    }

    /// <summary>The etcd cluster of a node whose etcd answers.</summary>
    /// <exception cref="NodeRefusalException">It does not, or there is none.</exception>
    public static EtcdCluster Running(World world, TalosNode node, DateTimeOffset now)
    {
        var cluster = Member(world, node);
        return node.IsEtcdUp(now) ? cluster : throw new NodeRefusalException(StatusCode.Unavailable, "etcd is not running");
    }

    private static EtcdCluster Member(World world, TalosNode node)
    {
        if (node.Machine is not { IsControlPlane: true })
            throw new NodeRefusalException(StatusCode.FailedPrecondition, "etcd runs on control plane nodes only");
        return EtcdHealth.Of(world, node) ?? throw new NodeRefusalException(StatusCode.Unavailable, "etcd is not running: this node is not a member");
    }
}
