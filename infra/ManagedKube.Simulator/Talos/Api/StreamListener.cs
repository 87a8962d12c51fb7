using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Connections;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>Hands connections to the server that nobody has dialled: their bytes come from streams.</summary>
internal sealed class StreamListener : IConnectionListenerFactory, IConnectionListener
{
    private readonly Channel<ConnectionContext> _connections = Channel.CreateUnbounded<ConnectionContext>();

    public EndPoint EndPoint { get; private set; } = new IPEndPoint(IPAddress.Loopback, 0);

    public bool Offer(StreamConnection connection) => _connections.Writer.TryWrite(connection);

    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        EndPoint = endpoint;
        return ValueTask.FromResult<IConnectionListener>(this);
    }

    public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
    {
        while (await _connections.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (_connections.Reader.TryRead(out var connection))
                return connection;
        }

        return null;
    }

    public ValueTask UnbindAsync(CancellationToken cancellationToken = default)
    {
        _connections.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => UnbindAsync();
}
