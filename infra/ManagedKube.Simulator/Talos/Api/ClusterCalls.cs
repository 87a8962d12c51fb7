using Grpc.Core;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Talos;
using ManagedKube.Talos.Api;
using Metadata = ManagedKube.Talos.Api.Metadata;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>The checks of a whole cluster.</summary>
internal sealed class ClusterCalls(NodeGate gate) : ClusterService.ClusterServiceBase
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    public override async Task HealthCheck(HealthCheckRequest request, IServerStreamWriter<HealthCheckProgress> responseStream, ServerCallContext context)
    {
        var limit = request.WaitTimeout?.ToTimeSpan() ?? TimeSpan.FromMinutes(20);
        var told = "";
        for (var waited = TimeSpan.Zero; ; waited += Interval)
        {
            var (world, node, now) = await gate.ReadAsync(context, Roles.ReadingEtcd).ConfigureAwait(false);
            var problem = Problem(world, node, now, request.ClusterInfo ?? new ClusterInfo());
            if ((problem ?? "cluster is healthy") is var message && message != told)
                await responseStream.WriteAsync(new HealthCheckProgress { Metadata = new Metadata(), Message = told = message }).ConfigureAwait(false);
            if (problem is null)
                return;
            if (waited >= limit)
                throw new RpcException(new Status(StatusCode.DeadlineExceeded, $"healthcheck error: {problem}"));
            await Task.Delay(Interval, context.CancellationToken).ConfigureAwait(false);
        }
    }

    private static string? Problem(World world, TalosNode node, DateTimeOffset now, ClusterInfo expected)
    {
        if (EtcdHealth.Of(world, node) is not { } cluster)
            return "waiting for etcd to be healthy: this node is not a member";
        string[] controlPlanes = expected.ControlPlaneNodes.Count > 0 ? [.. expected.ControlPlaneNodes] : [.. cluster.Members.Select(member => member.Address)];
        if (controlPlanes.Except(cluster.Voters.Where(member => EtcdHealth.Runner(world, cluster, member, now) is not null).Select(member => member.Address)).ToList() is { Count: > 0 } missing)
            return $"waiting for etcd to be healthy: {string.Join(", ", missing)} not in etcd, or not answering";
        if (cluster.Members.Select(member => member.Address).Except(controlPlanes).ToList() is { Count: > 0 } foreign)
            return $"waiting for etcd members to be consistent across nodes: {string.Join(", ", foreign)} is a member and no control plane";
        foreach (var address in controlPlanes.Concat(expected.WorkerNodes))
        {
            var found = world.TalosNodes.Values.FirstOrDefault(other => other.IsUp && NodeAddresses.Of(world, other).Any(own => own.ToString() == address));
            if (found is not { IsReady: true })
                return $"waiting for all nodes to finish boot sequence: {address} is not ready";
        }

        return cluster.IsAvailable ? null : "waiting for the Kubernetes API to answer";
    }
}
