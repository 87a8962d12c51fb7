using System.Text;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using ManagedKube.Simulator.Talos.Documents;
using ManagedKube.Simulator.Worlds.Talos;
using ManagedKube.Talos.Api;
using Metadata = ManagedKube.Talos.Api.Metadata;
using VersionInfo = ManagedKube.Talos.Api.VersionInfo;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>The machine API's main service. What is about etcd is done by <see cref="EtcdCalls"/>.</summary>
internal sealed class MachineCalls(NodeGate gate) : MachineService.MachineServiceBase
{
    private const string BootIdPath = "/proc/sys/kernel/random/boot_id";

    private readonly EtcdCalls _etcd = new(gate);

    public override async Task<VersionResponse> Version(Empty request, ServerCallContext context)
    {
        var (_, node, _) = await gate.ReadAsync(context, Roles.ReadingEtcd).ConfigureAwait(false);
        return new VersionResponse
        {
            Messages =
            {
                new ManagedKube.Talos.Api.Version
                {
                    Metadata = new Metadata(),
                    Version_ = new VersionInfo { Tag = $"v{node.System.Version}", Os = "linux", Arch = "amd64" },
                    Platform = new PlatformInfo { Name = "nocloud", Mode = "cloud" },
                    Features = new FeaturesInfo { Rbac = true },
                },
            },
        };
    }

    public override async Task<ApplyConfigurationResponse> ApplyConfiguration(ApplyConfigurationRequest request, ServerCallContext context)
    {
        var trial = request.TryModeTimeout?.ToTimeSpan() is { } asked && asked > TimeSpan.Zero ? asked : TimeSpan.FromMinutes(1);
        var (mode, details) = await gate.ChangeAsync(context, Roles.AdminOnly, (edit, node) =>
            NodeConfiguring.Apply(edit, node, request.Data.ToStringUtf8(), ModeOf(request.Mode), request.DryRun, trial)).ConfigureAwait(false);
        return new ApplyConfigurationResponse
        {
            Messages = { new ApplyConfiguration { Metadata = new Metadata(), Mode = ModeOf(mode), ModeDetails = details } },
        };
    }

    public override async Task<BootstrapResponse> Bootstrap(BootstrapRequest request, ServerCallContext context)
    {
        await gate.ChangeAsync(context, Roles.AdminOnly, (edit, node) =>
        {
            if (request.RecoverEtcd && node.SnapshotClusterId is null)
                throw new NodeRefusalException(StatusCode.FailedPrecondition, "no snapshot of etcd was uploaded");
            NodeOrders.Bootstrap(edit, node, request.RecoverEtcd ? node.SnapshotClusterId : null);
        }).ConfigureAwait(false);
        return new BootstrapResponse { Messages = { new Bootstrap { Metadata = new Metadata() } } };
    }

    public override async Task Kubeconfig(Empty request, IServerStreamWriter<Data> responseStream, ServerCallContext context)
    {
        var (world, node, now) = await gate.ReadAsync(context, Roles.AdminOnly).ConfigureAwait(false);
        if (node.Machine is not { IsControlPlane: true } machine || EtcdHealth.Of(world, node) is null)
            throw new RpcException(new Status(StatusCode.FailedPrecondition, "kubeconfig is only available on a control plane of a cluster that has begun"));
        await responseStream
            .WriteAsync(new Data { Metadata = new Metadata(), Bytes = ByteString.CopyFrom(AdminKubeconfig.Archive(machine, now)) })
            .ConfigureAwait(false);
    }

    public override async Task<ServiceListResponse> ServiceList(Empty request, ServerCallContext context)
    {
        var (world, node, now) = await gate.ReadAsync(context, Roles.Reading).ConfigureAwait(false);
        var services = NodeStatus.Of(world, node, now).Services.Select(Answers.Of);
        return new ServiceListResponse { Messages = { new ServiceList { Metadata = new Metadata(), Services = { services } } } };
    }

    public override async Task Dmesg(DmesgRequest request, IServerStreamWriter<Data> responseStream, ServerCallContext context)
    {
        var (_, node, _) = await gate.ReadAsync(context, Roles.Reading).ConfigureAwait(false);
        foreach (var line in node.Console)
            await responseStream.WriteAsync(new Data { Metadata = new Metadata(), Bytes = ByteString.CopyFromUtf8(line + "\n") }).ConfigureAwait(false);
    }

    public override async Task Read(ReadRequest request, IServerStreamWriter<Data> responseStream, ServerCallContext context)
    {
        var (_, node, _) = await gate.ReadAsync(context, Roles.AdminOnly).ConfigureAwait(false);
        if (request.Path != BootIdPath)
            throw new RpcException(new Status(StatusCode.NotFound, $"stat {request.Path}: no such file or directory"));
        await responseStream.WriteAsync(new Data { Metadata = new Metadata(), Bytes = ByteString.CopyFromUtf8($"{node.BootId}\n") }).ConfigureAwait(false);
    }

    public override async Task<RebootResponse> Reboot(RebootRequest request, ServerCallContext context)
    {
        await gate.ChangeAsync(context, Roles.Operating, NodeOrders.Restart).ConfigureAwait(false);
        return new RebootResponse { Messages = { new Reboot { Metadata = new Metadata(), ActorId = Answers.ActorId() } } };
    }

    public override async Task<ShutdownResponse> Shutdown(ShutdownRequest request, ServerCallContext context)
    {
        await gate.ChangeAsync(context, Roles.Operating, NodeOrders.ShutDown).ConfigureAwait(false);
        return new ShutdownResponse { Messages = { new Shutdown { Metadata = new Metadata(), ActorId = Answers.ActorId() } } };
    }

    public override async Task<ResetResponse> Reset(ResetRequest request, ServerCallContext context)
    {
        await gate.ChangeAsync(context, Roles.AdminOnly, (edit, node) => NodeOrders.Reset(
            edit,
            node,
            request.Graceful,
            request.Reboot,
            [.. request.SystemPartitionsToWipe.Where(partition => partition.Wipe).Select(partition => partition.Label)],
            request.Mode != ResetRequest.Types.WipeMode.UserDisks)).ConfigureAwait(false);
        return new ResetResponse { Messages = { new Reset { Metadata = new Metadata(), ActorId = Answers.ActorId() } } };
    }

    public override async Task<UpgradeResponse> Upgrade(UpgradeRequest request, ServerCallContext context)
    {
        await gate.ChangeAsync(context, Roles.AdminOnly, (edit, node) =>
        {
            if (!request.Force && !request.Preserve)
                CheckEtcd(edit, node);
            NodeOrders.WriteSystem(edit, node, request.Image);
            if (!request.Stage)
                NodePower.Restart(edit, edit.World.TalosNodes[node.MachineId], "upgrading");
        }).ConfigureAwait(false);
        return new UpgradeResponse
        {
            Messages = { new Upgrade { Metadata = new Metadata(), Ack = "Upgrade request received", ActorId = Answers.ActorId() } },
        };
    }

    public override async Task<RollbackResponse> Rollback(RollbackRequest request, ServerCallContext context)
    {
        await gate.ChangeAsync(context, Roles.AdminOnly, NodeOrders.RollBack).ConfigureAwait(false);
        return new RollbackResponse { Messages = { new Rollback { Metadata = new Metadata() } } };
    }

    public override async Task<GenerateClientConfigurationResponse> GenerateClientConfiguration(
        GenerateClientConfigurationRequest request, ServerCallContext context)
    {
        var (_, node, now) = await gate.ReadAsync(context, Roles.AdminOnly).ConfigureAwait(false);
        if (node.Machine is not { IsControlPlane: true } machine)
            throw new RpcException(new Status(StatusCode.FailedPrecondition, "client configuration can only be generated on a control plane"));
        var lifetime = request.CrtTtl?.ToTimeSpan() is { } asked && asked > TimeSpan.Zero ? asked : TimeSpan.FromHours(8760);
        var (certificate, key) = Leaf.Client(machine.Machine, commonName: null, request.Roles, now, lifetime);
        return new GenerateClientConfigurationResponse
        {
            Messages =
            {
                new GenerateClientConfiguration
                {
                    Metadata = new Metadata(),
                    Ca = ByteString.CopyFromUtf8(machine.Machine.Certificate),
                    Crt = ByteString.CopyFromUtf8(certificate),
                    Key = ByteString.CopyFromUtf8(key),
                    Talosconfig = ByteString.CopyFromUtf8(TalosClientFile(machine, certificate, key)),
                },
            },
        };
    }

    public override Task<EtcdMemberListResponse> EtcdMemberList(EtcdMemberListRequest request, ServerCallContext context) => _etcd.MembersAsync(context);

    public override Task<EtcdStatusResponse> EtcdStatus(Empty request, ServerCallContext context) => _etcd.StatusAsync(context);

    public override Task<EtcdRemoveMemberByIDResponse> EtcdRemoveMemberByID(EtcdRemoveMemberByIDRequest request, ServerCallContext context) =>
        _etcd.RemoveAsync(request.MemberId, context);

    public override Task<EtcdLeaveClusterResponse> EtcdLeaveCluster(EtcdLeaveClusterRequest request, ServerCallContext context) => _etcd.LeaveAsync(context);

    public override Task<EtcdForfeitLeadershipResponse> EtcdForfeitLeadership(EtcdForfeitLeadershipRequest request, ServerCallContext context) =>
        _etcd.ForfeitLeadershipAsync(context);

    public override Task<EtcdRecoverResponse> EtcdRecover(IAsyncStreamReader<Data> requestStream, ServerCallContext context) =>
        _etcd.RecoverAsync(requestStream, context);

    public override Task EtcdSnapshot(EtcdSnapshotRequest request, IServerStreamWriter<Data> responseStream, ServerCallContext context) =>
        _etcd.SnapshotAsync(responseStream, context);

    public override Task<EtcdAlarmListResponse> EtcdAlarmList(Empty request, ServerCallContext context) => _etcd.AlarmsAsync(context);

    public override Task<EtcdAlarmDisarmResponse> EtcdAlarmDisarm(Empty request, ServerCallContext context) => _etcd.DisarmAsync(context);

    public override Task<EtcdDefragmentResponse> EtcdDefragment(Empty request, ServerCallContext context) => _etcd.DefragmentAsync(context);

    private static void CheckEtcd(WorldEdit edit, TalosNode node)
    {
        if (EtcdHealth.Of(edit.World, node) is not { } cluster || cluster.Members.Length == 1)
            return;
        var others = EtcdHealth.Answering(edit.World, cluster, edit.Now).Count(member => member.MachineId != node.MachineId);
        if (others <= cluster.Voters.Count() / 2)
            throw new NodeRefusalException(StatusCode.FailedPrecondition, "etcd would lose its quorum: other members are not healthy");
    }

    private static string TalosClientFile(MachineConfiguration machine, string certificate, string key)
    {
        var name = machine.ClusterName ?? "default";
        return $"""
            context: {name}
            contexts:
                {name}:
                    endpoints: []
                    ca: {Base64(machine.Machine.Certificate)}
                    crt: {Base64(certificate)}
                    key: {Base64(key)}

            """;
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static ApplyMode ModeOf(ApplyConfigurationRequest.Types.Mode mode) => mode switch
    {
        ApplyConfigurationRequest.Types.Mode.Auto => ApplyMode.Auto,
        ApplyConfigurationRequest.Types.Mode.NoReboot => ApplyMode.NoReboot,
        ApplyConfigurationRequest.Types.Mode.Staged => ApplyMode.Staged,
        ApplyConfigurationRequest.Types.Mode.Try => ApplyMode.Try,
        _ => ApplyMode.Reboot,
    };

    private static ApplyConfigurationRequest.Types.Mode ModeOf(ApplyMode mode) => mode switch
    {
        ApplyMode.Auto => ApplyConfigurationRequest.Types.Mode.Auto,
        ApplyMode.NoReboot => ApplyConfigurationRequest.Types.Mode.NoReboot,
        ApplyMode.Staged => ApplyConfigurationRequest.Types.Mode.Staged,
        ApplyMode.Try => ApplyConfigurationRequest.Types.Mode.Try,
        _ => ApplyConfigurationRequest.Types.Mode.Reboot,
    };
}
