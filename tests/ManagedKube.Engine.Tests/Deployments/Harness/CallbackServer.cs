using System.Collections.Concurrent;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Pulumi.Protocol.Transport;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Deployments.Harness;

/// <summary>Hosts functions for the engine, as SDKs do for transforms and hooks.</summary>
internal sealed class CallbackServer : Callbacks.CallbacksBase, IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Func<byte[], Task<IMessage>>> _functions = new();
    private LoopbackServer? _server;

    public static async Task<CallbackServer> StartAsync()
    {
        var callbacks = new CallbackServer();
        callbacks._server = await LoopbackServer.StartAsync(
            services => services.AddSingleton(callbacks), endpoints => endpoints.MapGrpcService<CallbackServer>(), StackUnderTest.Cancel);
        return callbacks;
    }

    public Callback Host<TRequest>(Func<TRequest, IMessage> function) where TRequest : class, IMessage<TRequest> =>
        HostAsync<TRequest>(request => Task.FromResult(function(request)));

    public Callback HostAsync<TRequest>(Func<TRequest, Task<IMessage>> function) where TRequest : class, IMessage<TRequest>
    {
        var token = Guid.NewGuid().ToString();
        _functions[token] = bytes => function(DeepMessages.Parse<TRequest>(bytes));
        return new Callback { Target = _server!.Address, Token = token };
    }

    public override async Task<CallbackInvokeResponse> Invoke(CallbackInvokeRequest request, ServerCallContext context) =>
        new() { Response = (await _functions[request.Token](request.Request.ToByteArray())).ToByteString() };

    public ValueTask DisposeAsync() => _server!.DisposeAsync();
}
