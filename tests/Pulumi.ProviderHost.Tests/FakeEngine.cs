using System.Threading.Channels;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Pulumi.Protocol.Transport;
using Pulumirpc;

namespace Pulumi.ProviderHost.Tests;

/// <summary>An engine as a plugin sees it: a log, and a sign of life that ends with it.</summary>
internal sealed class FakeEngine : Engine.EngineBase, IAsyncDisposable
{
    private readonly Channel<LogRequest> _messages = Channel.CreateUnbounded<LogRequest>();
    private LoopbackServer? _server;

    public ChannelReader<LogRequest> Messages => _messages.Reader;

    public string Address => _server!.Address;

    public static async Task<FakeEngine> StartAsync(CancellationToken cancel)
    {
        var engine = new FakeEngine();
        engine._server = await LoopbackServer.StartAsync(
            services => services.AddSingleton(engine), endpoints => endpoints.MapGrpcService<FakeEngine>(), cancel);
        return engine;
    }

    public override Task<Empty> Log(LogRequest request, ServerCallContext context)
    {
        _messages.Writer.TryWrite(request);
        return Task.FromResult(new Empty());
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();
}
