using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Connections;

namespace ManagedKube.Simulator.Kubernetes.Connections;

/// <summary>Brings streams into the server as connections.</summary>
internal sealed class StreamTransport : IConnectionListenerFactory, IConnectionListenerFactorySelector, IConnectionListener
{
    private readonly Channel<ConnectionContext> _pending = Channel.CreateUnbounded<ConnectionContext>();

    public EndPoint EndPoint { get; } = new StreamEndPoint();

    public bool CanBind(EndPoint endpoint) => endpoint is StreamEndPoint;

    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) => new(this);

    public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
    {
        await _pending.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false);
        return _pending.Reader.TryRead(out var connection) ? connection : null;
    }

    /// <summary>Gives a connection to the server.</summary>
    /// <returns>False when it has ended.</returns>
    public bool Offer(ConnectionContext connection) => _pending.Writer.TryWrite(connection);

    public ValueTask UnbindAsync(CancellationToken cancellationToken = default)
    {
        _pending.Writer.TryComplete();
        return default;
    }

    public ValueTask DisposeAsync() => UnbindAsync();
}
