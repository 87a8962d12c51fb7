using Google.Protobuf;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Pulumi.Protocol.Transport;

namespace Pulumi;

/// <summary>The server on which the engine calls code of the program. It starts when there is something to call.</summary>
internal sealed class CallbackHost : IAsyncDisposable
{
    private readonly Deployment _deployment;
    private readonly CallbackService _service = new();
    private readonly Lazy<Task<LoopbackServer>> _server;

    public CallbackHost(Deployment deployment)
    {
        _deployment = deployment;
        _server = new(() => LoopbackServer.StartAsync(
            services => services.AddSingleton(_service),
            endpoints => endpoints.MapGrpcService<CallbackService>(),
            CancellationToken.None));
    }

    /// <summary>Adds code to call, which runs as part of the deployment.</summary>
    public async Task<Pulumirpc.Callback> AddAsync<TRequest>(Func<TRequest, CancellationToken, Task<IMessage>> callback)
        where TRequest : class, IMessage
    {
        var server = await _server.Value.ConfigureAwait(false);
        var token = _service.Add((request, cancel) => _deployment.ContinueAsync(
            () => callback(DeepMessages.Parse<TRequest>(request), cancel)));
        return new() { Target = server.Address, Token = token };
    }

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated)
            await (await _server.Value.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
    }
}
