using Grpc.Core;
using ManagedKube.Talos.Api.Resources;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>Reads the resources of a node.</summary>
internal sealed class ResourceCalls(NodeGate gate) : State.StateBase
{
    public override async Task<GetResponse> Get(GetRequest request, ServerCallContext context)
    {
        var found = (await ReadAsync(request.Type, context).ConfigureAwait(false)).FirstOrDefault(resource => resource.Id == request.Id);
        return found is null
            ? throw new RpcException(new Status(StatusCode.NotFound, $"resource {request.Type}({request.Namespace}/{request.Id}) doesn't exist"))
            : new GetResponse { Resource = found.ToMessage() };
    }

    public override async Task List(ListRequest request, IServerStreamWriter<ListResponse> responseStream, ServerCallContext context)
    {
        foreach (var resource in await ReadAsync(request.Type, context).ConfigureAwait(false))
            await responseStream.WriteAsync(new ListResponse { Resource = resource.ToMessage() }).ConfigureAwait(false);
    }

    private async Task<IEnumerable<NodeResource>> ReadAsync(string type, ServerCallContext context)
    {
        var roles = type == NodeResources.MachineConfigs ? Roles.AdminOnly : Roles.Reading;
        var (world, node, now) = await gate.ReadAsync(context, roles).ConfigureAwait(false);
        return NodeResources.OfType(type, world, node, now, gate.IsNodeReady)
            ?? throw new RpcException(new Status(StatusCode.NotFound, $"resource type {type} is not registered"));
    }
}
