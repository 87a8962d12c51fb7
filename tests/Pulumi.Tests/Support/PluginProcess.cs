using Pulumi.Experimental.Provider;
using Pulumi.Protocol.Transport;
using Pulumirpc;

namespace Pulumi.Tests.Support;

/// <summary>A provider that is served as in a plugin process, and a client of it as an engine has one.</summary>
internal sealed class PluginProcess : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _server;
    private readonly LoopbackChannel _channel;

    private PluginProcess(Task server, CancellationTokenSource stop, string port)
    {
        (_server, _stop) = (server, stop);
        _channel = LoopbackChannel.Open($"127.0.0.1:{port}");
        Client = new(_channel);
    }

    public ResourceProvider.ResourceProviderClient Client { get; }

    public static async Task<PluginProcess> StartAsync(
        Func<Pulumi.Experimental.IEngine, Provider> factory, string? engineAddress, string? version = "1.2.3")
    {
        var output = new PortWriter();
        var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var server = PluginServer.RunAsync(engineAddress is null ? [] : ["-v=3", engineAddress], version, factory, output, stop.Token);
        var port = await Task.WhenAny(server, output.Port.Task) == server ? throw server.Exception! : await output.Port.Task;
        return new(server, stop, port.TrimEnd('\n'));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _server;
        _channel.Dispose();
        _stop.Dispose();
    }

    private sealed class PortWriter : StringWriter
    {
        public TaskCompletionSource<string> Port { get; } = new();

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            Port.TrySetResult(ToString());
            return Task.CompletedTask;
        }
    }
}
