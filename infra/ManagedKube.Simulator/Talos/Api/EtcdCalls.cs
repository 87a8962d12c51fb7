using Google.Protobuf;
using Grpc.Core;
using ManagedKube.Simulator.Talos.Versions;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Talos;
using ManagedKube.Talos.Api;
using EtcdMember = ManagedKube.Simulator.Worlds.Talos.EtcdMember;
using Metadata = ManagedKube.Talos.Api.Metadata;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>The calls of the machine API that are about etcd.</summary>
internal sealed class EtcdCalls(NodeGate gate)
{
    private const long DatabaseSize = 24 << 20;

    public async Task<EtcdMemberListResponse> MembersAsync(ServerCallContext context)
    {
        var (cluster, _, _, _) = await RunningAsync(context).ConfigureAwait(false);
        if (cluster.LeaderId is null)
            throw new RpcException(new Status(StatusCode.Unavailable, "etcdserver: no leader"));
        return new EtcdMemberListResponse
        {
            Messages =
            {
                new EtcdMembers
                {
                    Metadata = new Metadata(),
                    LegacyMembers = { cluster.Members.Select(member => member.Hostname) },
                    Members = { cluster.Members.Select(Answers.Of) },
                },
            },
        };
    }

    public async Task<EtcdStatusResponse> StatusAsync(ServerCallContext context)
    {
        var (cluster, member, node, world) = await RunningAsync(context).ConfigureAwait(false);
        var etcd = TalosReleases.Of(node.System.Version)!.Etcd;
        var index = (ulong)(1000 + world.NodeEvents.Count);
        return new EtcdStatusResponse
        {
            Messages =
            {
                new EtcdStatus
                {
                    Metadata = new Metadata(),
                    MemberStatus = new EtcdMemberStatus
                    {
                        ProtocolVersion = etcd,
                        StorageVersion = etcd[..etcd.LastIndexOf('.')] + ".0",
                        DbSize = DatabaseSize,
                        DbSizeInUse = DatabaseSize * 2 / 3,
                        Leader = cluster.LeaderId ?? 0,
                        RaftIndex = index,
                        RaftAppliedIndex = index,
                        RaftTerm = cluster.Term,
                        IsLearner = member.IsLearner,
                        MemberId = member.Id,
                        Errors = { Errors(cluster, node) },
                    },
                },
            },
        };
    }

    public async Task<EtcdRemoveMemberByIDResponse> RemoveAsync(ulong memberId, ServerCallContext context)
    {
        await gate.ChangeAsync(context, Roles.AdminOnly, (edit, node) => NodeOrders.RemoveMember(edit, node, memberId)).ConfigureAwait(false);
        return new EtcdRemoveMemberByIDResponse { Messages = { new EtcdRemoveMemberByID { Metadata = new Metadata() } } };
    }

    public async Task<EtcdLeaveClusterResponse> LeaveAsync(ServerCallContext context)
    {
        await gate.ChangeAsync(context, Roles.AdminOnly, NodeOrders.Leave).ConfigureAwait(false);
        return new EtcdLeaveClusterResponse { Messages = { new EtcdLeaveCluster { Metadata = new Metadata() } } };
    }

    public async Task<EtcdForfeitLeadershipResponse> ForfeitLeadershipAsync(ServerCallContext context)
    {
        var next = await gate.ChangeAsync(context, Roles.AdminOnly, NodeOrders.ForfeitLeadership).ConfigureAwait(false);
        return new EtcdForfeitLeadershipResponse
        {
            Messages = { new EtcdForfeitLeadership { Metadata = new Metadata(), Member = next is { } id ? id.ToString("x16") : "" } },
        };
    }

    public async Task SnapshotAsync(IServerStreamWriter<Data> answers, ServerCallContext context)
    {
        var (world, node, now) = await gate.ReadAsync(context, Roles.BackingUpEtcd).ConfigureAwait(false);
        var cluster = Running(world, node, now);
        await answers
            .WriteAsync(new Data { Metadata = new Metadata(), Bytes = ByteString.CopyFrom(EtcdSnapshotFile.Write(cluster.Id, now)) })
            .ConfigureAwait(false);
    }

    public async Task<EtcdRecoverResponse> RecoverAsync(IAsyncStreamReader<Data> chunks, ServerCallContext context)
    {
        using var snapshot = new MemoryStream();
        await foreach (var chunk in chunks.ReadAllAsync(context.CancellationToken).ConfigureAwait(false))
            chunk.Bytes.WriteTo(snapshot);
        // Whether the hash counts is only said by the bootstrap that follows, so a wrong one is found there by the client's own check.
        var cluster = EtcdSnapshotFile.Read(snapshot.ToArray(), skipHash: true)
            ?? throw new RpcException(new Status(StatusCode.InvalidArgument, "this is no snapshot of etcd"));
        await gate.ChangeAsync(context, Roles.AdminOnly, (edit, node) =>
        {
            if (node is not { IsUp: true, Machine.IsControlPlane: true, Etcd: null })
                throw new NodeRefusalException(StatusCode.FailedPrecondition, "a snapshot is only taken by a control plane whose etcd data directory is empty");
            edit.Store(node with { SnapshotClusterId = cluster });
        }).ConfigureAwait(false);
        return new EtcdRecoverResponse { Messages = { new EtcdRecover { Metadata = new Metadata() } } };
    }

    public async Task<EtcdAlarmListResponse> AlarmsAsync(ServerCallContext context)
    {
        var (cluster, _, _, world) = await RunningAsync(context).ConfigureAwait(false);
        return new EtcdAlarmListResponse { Messages = { new EtcdAlarm { Metadata = new Metadata(), MemberAlarms = { Alarms(world, cluster) } } } };
    }

    public async Task<EtcdAlarmDisarmResponse> DisarmAsync(ServerCallContext context)
    {
        var alarms = await gate.ChangeAsync(context, Roles.AdminOnly, (edit, node) =>
        {
            var raised = Alarms(edit.World, NodeOrders.Running(edit.World, node, edit.Now));
            edit.Store(node with { Faults = node.Faults with { EtcdAlarm = false } });
            return raised;
        }).ConfigureAwait(false);
        return new EtcdAlarmDisarmResponse { Messages = { new EtcdAlarmDisarm { Metadata = new Metadata(), MemberAlarms = { alarms } } } };
    }

    public async Task<EtcdDefragmentResponse> DefragmentAsync(ServerCallContext context)
    {
        var (world, node, now) = await gate.ReadAsync(context, Roles.Operating).ConfigureAwait(false);
        _ = Running(world, node, now);
        return new EtcdDefragmentResponse { Messages = { new EtcdDefragment { Metadata = new Metadata() } } };
    }

    private async Task<(EtcdCluster Cluster, EtcdMember Member, TalosNode Node, World World)> RunningAsync(ServerCallContext context)
    {
        var (world, node, now) = await gate.ReadAsync(context, Roles.ReadingEtcd).ConfigureAwait(false);
        var cluster = Running(world, node, now);
        return (cluster, cluster.Find(node.Etcd!.MemberId)!, node, world);
    }

    private static EtcdCluster Running(World world, TalosNode node, DateTimeOffset now)
    {
        try
        {
            return NodeOrders.Running(world, node, now);
        }
        catch (NodeRefusalException refusal)
        {
            throw new RpcException(new Status(refusal.Code, refusal.Message));
        }
    }

    private static IEnumerable<string> Errors(EtcdCluster cluster, TalosNode node)
    {
        if (cluster.LeaderId is null)
            yield return "etcdserver: no leader";
        if (node.Faults.EtcdAlarm)
            yield return $"memberID:{node.Etcd!.MemberId} alarm:NOSPACE";
    }

    private static List<EtcdMemberAlarm> Alarms(World world, EtcdCluster cluster) =>
    [
        .. cluster.Members
            .Where(member => world.TalosNodes.GetValueOrDefault(member.MachineId) is { Faults.EtcdAlarm: true })
            .Select(member => new EtcdMemberAlarm { MemberId = member.Id, Alarm = EtcdMemberAlarm.Types.AlarmType.Nospace }),
    ];
}
