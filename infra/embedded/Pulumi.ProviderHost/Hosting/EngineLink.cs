using System.Threading.Channels;
using Grpc.Core;
using Grpc.Health.V1;
using Pulumi.Protocol.Transport;
using Pulumirpc;

namespace Pulumi.ProviderHost.Hosting;

/// <summary>A connection to one engine: its log, and the watch on its life.</summary>
internal sealed class EngineLink : IAsyncDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _closing = new();
    private readonly Channel<LogRequest> _messages = Channel.CreateUnbounded<LogRequest>(new UnboundedChannelOptions { SingleReader = true });
    private readonly LoopbackChannel _channel;
    private readonly Task _tasks;

    /// <param name="address">Where the engine is.</param>
    /// <param name="lost">Is told that it is gone.</param>
    public EngineLink(string address, Action<EngineLink> lost)
    {
        Address = address;
        _channel = LoopbackChannel.Open(address);
        _tasks = Task.WhenAll(SendMessagesAsync(), Task.Run(() => WatchAsync(lost)));
    }

    public string Address { get; }

    public void Write(LogRequest message) => _messages.Writer.TryWrite(message);

    public async ValueTask DisposeAsync()
    {
        _messages.Writer.TryComplete();
        await _closing.CancelAsync().ConfigureAwait(false);
        await _tasks.ConfigureAwait(false);
        _channel.Dispose();
        _closing.Dispose();
    }

    private async Task SendMessagesAsync()
    {
        var client = new Pulumirpc.Engine.EngineClient(_channel);
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

    private async Task WatchAsync(Action<EngineLink> lost)
    {
        var health = new Health.HealthClient(_channel);
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
            // The stream only ends with the engine, or with this connection.
        }
        // Not awaited: what it does may wait for this very task.
        if (!_closing.IsCancellationRequested)
            _ = Task.Run(() => lost(this));
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
