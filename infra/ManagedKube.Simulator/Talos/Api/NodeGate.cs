using System.Collections.Immutable;
using System.Net;
using Grpc.Core;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Talos;
using Microsoft.AspNetCore.Connections.Features;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>Brings each call to the node that it is for, if the caller may make it.</summary>
/// <param name="store">The world.</param>
/// <param name="times">How long things take.</param>
/// <param name="clock">The clock.</param>
/// <param name="isNodeReady">Whether Kubernetes calls a node ready, by cluster and name.</param>
internal sealed class NodeGate(WorldStore store, NodeTimes times, TimeProvider clock, Func<string, string, bool> isNodeReady)
{
    private const string OneNode = "node";
    private const string ManyNodes = "nodes";

    public NodeTimes Times => times;

    /// <summary>Lets time pass.</summary>
    public Task WaitAsync(TimeSpan time, CancellationToken cancellationToken) => Task.Delay(time, clock, cancellationToken);

    public bool IsNodeReady(string clusterId, string name) => isNodeReady(clusterId, name);

    /// <summary>The node that a call is for.</summary>
    /// <param name="context">The call.</param>
    /// <param name="roles">One of which the caller must have.</param>
    /// <exception cref="RpcException">The caller may not, or the node does not answer.</exception>
    public async Task<(World World, TalosNode Node, DateTimeOffset Now)> ReadAsync(ServerCallContext context, ImmutableArray<string> roles)
    {
        var moment = await store.ReadAsync().ConfigureAwait(false);
        return (moment.World, Find(context, moment, roles), moment.Now);
    }

    /// <summary>Does something to the node that a call is for.</summary>
    /// <param name="context">The call.</param>
    /// <param name="roles">One of which the caller must have.</param>
    /// <param name="order">What is done.</param>
    /// <exception cref="RpcException">The caller may not, the node does not answer, or it refuses.</exception>
    public async Task<T> ChangeAsync<T>(ServerCallContext context, ImmutableArray<string> roles, Func<WorldEdit, TalosNode, T> order)
    {
        T? result = default;
        try
        {
            await store.CommitAsync(moment =>
            {
                var edit = new WorldEdit(moment.World, moment.Now, times);
                result = order(edit, Find(context, moment, roles));
                NodeSettling.Run(edit);
                return edit.Changes;
            }).ConfigureAwait(false);
        }
        catch (NodeRefusalException refusal)
        {
            throw new RpcException(new Status(refusal.Code, refusal.Message));
        }

        return result!;
    }

    /// <summary>The same, without a result.</summary>
    public Task ChangeAsync(ServerCallContext context, ImmutableArray<string> roles, Action<WorldEdit, TalosNode> order) =>
        ChangeAsync(context, roles, (edit, node) =>
        {
            order(edit, node);
            return true;
        });

    private static TalosNode Find(ServerCallContext context, Moment moment, ImmutableArray<string> roles)
    {
        var connection = context.GetHttpContext().Features.Get<NodeConnection>()!;
        var dialled = moment.World.TalosNodes.GetValueOrDefault(connection.MachineId);
        if (dialled is null || dialled.BootId != connection.BootId || !NodeHandshake.Listens(dialled))
        {
            // The connection went down with the machine; the client has to make another one.
            context.GetHttpContext().Features.Get<IConnectionLifetimeFeature>()?.Abort();
            throw Unavailable("the machine has gone down since the connection was made");
        }


        // Everybody may configure a machine that has no configuration, and nobody else has more rights for that.
        if (!connection.Roles.Any(roles.Contains) && !(dialled.Phase == NodePhase.Maintenance && context.Method.EndsWith("/ApplyConfiguration", StringComparison.Ordinal)))
            throw new RpcException(new Status(StatusCode.PermissionDenied, "not authorized"));
        return Wanted(context) is { } wanted ? Forward(moment.World, dialled, wanted) : dialled;
    }

    private static string? Wanted(ServerCallContext context)
    {
        string[] nodes = [.. context.RequestHeaders.Where(header => header.Key is OneNode or ManyNodes).SelectMany(header => header.Value.Split(',')).Distinct()];
        return nodes.Length <= 1
            ? nodes.FirstOrDefault()
            : throw new RpcException(new Status(StatusCode.Unimplemented, "one request goes to one node: call each node by itself"));
    }

    private static TalosNode Forward(World world, TalosNode dialled, string wanted)
    {
        if (Answers(world, dialled, wanted))
            return dialled;
        if (dialled.Machine is not { IsControlPlane: true } machine)
            throw new RpcException(new Status(StatusCode.PermissionDenied, "no request forwarding"));
        return world.TalosNodes.Values.FirstOrDefault(node => node.Machine?.Machine.Fingerprint == machine.Machine.Fingerprint && node.IsUp && Answers(world, node, wanted)) is { } found
            && NodeHandshake.Listens(found)
            ? found
            : throw Unavailable($"error reading from server: dial tcp {wanted}:50000: connect: connection refused");
    }

    private static bool Answers(World world, TalosNode node, string wanted) => IPAddress.TryParse(wanted, out var address)
        ? NodeAddresses.Of(world, node).Contains(address)
        : node.Machine?.Hostname == wanted;

    private static RpcException Unavailable(string message) => new(new Status(StatusCode.Unavailable, message));
}
