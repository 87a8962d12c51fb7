using System.Globalization;
using System.Threading.Channels;
using Pulumi.Protocol.Transport;
using Pulumirpc;

namespace Pulumi.ProviderHost.Tests;

/// <summary>A plugin that serves on a free port inside the test process, and a client of it.</summary>
internal sealed class PluginUnderTest : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private LoopbackChannel? _channel;

    public ScriptedProvider Provider { get; private set; } = null!;

    public ResourceProvider.ResourceProviderClient Client { get; private set; } = null!;

    public Task<int> Ended { get; private set; } = null!;

    public static async Task<PluginUnderTest> StartAsync(params string[] args)
    {
        var plugin = new PluginUnderTest();
        var output = new LineWriter();
        plugin.Ended = ProviderServer.RunAsync(args, "1.2.3", log => plugin.Provider = new ScriptedProvider(log), output, plugin._stop.Token);
        var port = int.Parse(await output.Lines.ReadAsync(TestContext.Current.CancellationToken), CultureInfo.InvariantCulture);
        plugin._channel = LoopbackChannel.Open($"127.0.0.1:{port}");
        plugin.Client = new ResourceProvider.ResourceProviderClient(plugin._channel);
        return plugin;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Ended;
        _channel?.Dispose();
        _stop.Dispose();
    }

    private sealed class LineWriter : StringWriter
    {
        private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

        public ChannelReader<string> Lines => _lines.Reader;

        public override Task WriteLineAsync(string? value)
        {
            _lines.Writer.TryWrite(value ?? "");
            return Task.CompletedTask;
        }
    }
}
