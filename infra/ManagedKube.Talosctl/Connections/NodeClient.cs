using System.Collections.Immutable;
using Grpc.Core;
using Grpc.Net.Client;
using ManagedKube.Talos.Api;
using ManagedKube.Talos.Api.Resources;
using Metadata = Grpc.Core.Metadata;

namespace ManagedKube.Talosctl.Connections;

/// <summary>Calls one node: directly when it is an endpoint, otherwise through the first endpoint that can be reached.</summary>
/// <param name="node">The node.</param>
/// <param name="channels">The connections.</param>
/// <param name="endpoints">The endpoints, in the order in which they are tried.</param>
/// <param name="forwards">Whether calls say which node they are for.</param>
internal sealed class NodeClient(string node, NodeChannels channels, ImmutableArray<string> endpoints, bool forwards)
{
    private const string NodeHeader = "node";

    public string Node => node;

    /// <summary>What every call carries.</summary>
    public Metadata Headers => forwards ? new Metadata { { NodeHeader, node } } : [];

    /// <summary>Calls it. A call that did not get as far as a connection is tried at the next endpoint.</summary>
    /// <exception cref="RpcException">The call failed, or no endpoint can be reached.</exception>
    public async Task<T> CallAsync<T>(Func<GrpcChannel, Task<T>> call)
    {
        RpcException? first = null;
        foreach (var endpoint in endpoints)
        {
            try
            {
                return await call(channels.To(endpoint)).ConfigureAwait(false);
            }
            catch (RpcException e) when (IsUnconnected(e))
            {
                // The first endpoint is the best one; what is wrong with it is what is told when none can be reached.
                first ??= e;
            }
        }

        throw first!;
    }

    public Task<T> MachineAsync<T>(Func<MachineService.MachineServiceClient, AsyncUnaryCall<T>> call) =>
        CallAsync(async channel => await call(new MachineService.MachineServiceClient(channel)).ResponseAsync.ConfigureAwait(false));

    /// <summary>Reads one resource.</summary>
    public async Task<Resource> GetAsync(string resourceNamespace, string type, string id, CancellationToken cancel) => (await CallAsync(async channel =>
        await new State.StateClient(channel).GetAsync(
            new GetRequest { Namespace = resourceNamespace, Type = type, Id = id }, Headers, cancellationToken: cancel)
            .ResponseAsync.ConfigureAwait(false)).ConfigureAwait(false)).Resource;

    /// <summary>Reads all resources of a type.</summary>
    public Task<List<Resource>> ListAsync(string resourceNamespace, string type, CancellationToken cancel) => CallAsync(async channel =>
    {
        var found = new List<Resource>();
        using var answers = new State.StateClient(channel).List(
            new ListRequest { Namespace = resourceNamespace, Type = type }, Headers, cancellationToken: cancel);
        await foreach (var answer in answers.ResponseStream.ReadAllAsync(cancel).ConfigureAwait(false))
            found.Add(answer.Resource);
        return found;
    });

    /// <summary>Reads a stream of bytes to its end.</summary>
    public Task<byte[]> BytesAsync(Func<MachineService.MachineServiceClient, AsyncServerStreamingCall<Data>> call, CancellationToken cancel) => CallAsync(async channel =>
    {
        using var bytes = new MemoryStream();
        using var answers = call(new MachineService.MachineServiceClient(channel));
        await foreach (var answer in answers.ResponseStream.ReadAllAsync(cancel).ConfigureAwait(false))
            answer.Bytes.WriteTo(bytes);
        return bytes.ToArray();
    });

    /// <summary>Whether a call failed before there was a connection, so that nobody has seen it.</summary>
    public static bool IsUnconnected(RpcException exception) => exception.Status.DebugException is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError or HttpRequestError.SecureConnectionError or HttpRequestError.NameResolutionError,
    };
}
