using System.Threading.Channels;
using Grpc.Core;
using Grpc.Health.V1;
using Pulumi.Protocol;
using Pulumi.Protocol.Transport;
using Pulumirpc;

namespace Pulumi.ProviderHost.Hosting;

/// <summary>
/// The way back to the engine: its log, and the watch on its life. A plugin must not outlive its engine, or it would go on
/// changing things that the next engine is changing too.
/// </summary>
internal sealed class EngineConnection : IEngineLog, IAsyncDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _lost = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly Channel<LogRequest> _messages = Channel.CreateUnbounded<LogRequest>(new UnboundedChannelOptions { SingleReader = true });
    private LoopbackChannel? _channel;
    private Task _tasks = Task.CompletedTask;

    /// <summary>Fires when the engine is gone.</summary>
    public CancellationToken Lost => _lost.Token;

    /// <summary>Connects once; later addresses are ignored, since a plugin has one engine.</summary>
    public void Connect(string address)
    {
        var channel = LoopbackChannel.Open(address);
        if (Interlocked.CompareExchange(ref _channel, channel, null) is not null)
        {
            channel.Dispose();
            return;
        }
        _tasks = Task.WhenAll(SendMessagesAsync(channel), WatchAsync(channel));
    }

    public void Status(Urn urn, string message) => Write(LogSeverity.Info, message, urn, ephemeral: true);

    public void Info(string message, Urn urn = default) => Write(LogSeverity.Info, message, urn);

    public void Warning(string message, Urn urn = default) => Write(LogSeverity.Warning, message, urn);

    public void Debug(string message, Urn urn = default) => Write(LogSeverity.Debug, message, urn);

    public async ValueTask DisposeAsync()
    {
        _messages.Writer.TryComplete();
        await _closing.CancelAsync().ConfigureAwait(false);
        await _tasks.ConfigureAwait(false);
        _channel?.Dispose();
        _closing.Dispose();
        _lost.Dispose();
    }

    private void Write(LogSeverity severity, string message, Urn urn, bool ephemeral = false) =>
        _messages.Writer.TryWrite(new LogRequest { Severity = severity, Message = message, Urn = urn.Text, Ephemeral = ephemeral });

    private async Task SendMessagesAsync(LoopbackChannel channel)
    {
        var client = new Pulumirpc.Engine.EngineClient(channel);
        try
        {
            // One after the other, since their order means something to the reader.
            await foreach (var message in _messages.Reader.ReadAllAsync(_closing.Token).ConfigureAwait(false))
                await client.LogAsync(message, cancellationToken: _closing.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is RpcException or OperationCanceledException)
        {
            // Without an engine there is nobody to tell.
        }
    }

    private async Task WatchAsync(LoopbackChannel channel)
    {
        var health = new Health.HealthClient(channel);
        try
        {
            using var watch = health.Watch(new HealthCheckRequest(), cancellationToken: _closing.Token);
            while (await watch.ResponseStream.MoveNext(_closing.Token).ConfigureAwait(false))
            {
            }
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Unimplemented)
        {
            await PollAsync(health).ConfigureAwait(false);
        }
        catch (Exception e) when (e is RpcException or OperationCanceledException)
        {
            // The stream only ends with the engine, or with this plugin.
        }
        if (!_closing.IsCancellationRequested)
            await _lost.CancelAsync().ConfigureAwait(false);
    }

    // For engines without the streaming form: an answer of any kind is a sign of life.
    private async Task PollAsync(Health.HealthClient health)
    {
        try
        {
            while (true)
            {
                try
                {
                    await health.CheckAsync(new HealthCheckRequest(), cancellationToken: _closing.Token).ConfigureAwait(false);
                }
                catch (RpcException e) when (e.StatusCode is StatusCode.Unimplemented or StatusCode.NotFound)
                {
                }
                await Task.Delay(PollInterval, _closing.Token).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is RpcException or OperationCanceledException)
        {
        }
    }
}
