using Grpc.Core;
using ManagedKube.Simulator.Talos.Versions;
using ManagedKube.Simulator.Worlds.Talos;
using ManagedKube.Talos.Api;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>The upgrade of Talos 1.13 and newer: it writes a system to the other boot slot, checks nothing of etcd and restarts nothing.</summary>
internal sealed class LifecycleCalls(NodeGate gate) : LifecycleService.LifecycleServiceBase
{
    public override async Task Upgrade(
        LifecycleServiceUpgradeRequest request, IServerStreamWriter<LifecycleServiceUpgradeResponse> responseStream, ServerCallContext context)
    {
        var image = request.Source?.ImageName ?? "";
        var (_, node, _) = await gate.ReadAsync(context, Roles.AdminOnly).ConfigureAwait(false);
        RequireNewApi(node, context);
        await SayAsync(responseStream, $"writing {image} to the other boot slot").ConfigureAwait(false);
        await gate.WaitAsync(gate.Times.SystemWrite, context.CancellationToken).ConfigureAwait(false);
        await gate.ChangeAsync(context, Roles.AdminOnly, (edit, target) => NodeOrders.WriteSystem(edit, target, image)).ConfigureAwait(false);
        await responseStream
            .WriteAsync(new LifecycleServiceUpgradeResponse { Progress = new LifecycleServiceInstallProgress { ExitCode = 0 } })
            .ConfigureAwait(false);
    }

    /// <exception cref="RpcException">The node is older than this service.</exception>
    public static void RequireNewApi(TalosNode node, ServerCallContext context)
    {
        if (!node.System.Version.IsAtLeast(1, 13))
            throw new RpcException(new Status(StatusCode.Unimplemented, $"unknown method {context.Method}"));
    }

    private static Task SayAsync(IServerStreamWriter<LifecycleServiceUpgradeResponse> answers, string message) =>
        answers.WriteAsync(new LifecycleServiceUpgradeResponse { Progress = new LifecycleServiceInstallProgress { Message = message } });
}
