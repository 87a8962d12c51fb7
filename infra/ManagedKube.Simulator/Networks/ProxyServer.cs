using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ManagedKube.Simulator.Networks;

/// <summary>
/// An HTTP proxy on loopback that only knows CONNECT. A client that uses it dials the true addresses of machines and clusters, and
/// gets their bytes as they are.
/// </summary>
internal sealed class ProxyServer : IAsyncDisposable
{
    private const int MaxHead = 8 << 10;
    private static readonly TimeSpan HeadPatience = TimeSpan.FromSeconds(30);

    private readonly VirtualNetwork _network;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ending = new();
    private readonly HashSet<Task> _clients = [];
    private readonly Lock _gate = new();
    private readonly Task _loop;

    public ProxyServer(VirtualNetwork network)
    {
        _network = network;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _loop = AcceptAsync();
    }

    public Uri Address { get; }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync().ConfigureAwait(false);
        _listener.Stop();
        await _loop.ConfigureAwait(false);
        Task[] open;
        lock (_gate)
            open = [.. _clients];
        await Task.WhenAll(open).ConfigureAwait(false);
        _ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_ending.IsCancellationRequested)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync(_ending.Token).ConfigureAwait(false);
                Track(ServeAsync(client));
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // A client that gave up before it was accepted is none; the loop ends when the listener does.
            }
        }
    }

    private void Track(Task client)
    {
        lock (_gate)
            _clients.Add(client);
        _ = client.ContinueWith(
            ended =>
            {
                lock (_gate)
                    _clients.Remove(ended);
            },
            CancellationToken.None,
            TaskContinuationOptions.None,
            TaskScheduler.Default);
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var owned = client;
        client.NoDelay = true;
        var stream = client.GetStream();
        await using var _ = stream.ConfigureAwait(false);
        try
        {
            if (await ReadTargetAsync(stream).ConfigureAwait(false) is not var (host, port))
            {
                await AnswerAsync(stream, "405 Method Not Allowed", "Only CONNECT HOST:PORT is served here.").ConfigureAwait(false);
                return;
            }

            if (await _network.DialAsync(host, port).ConfigureAwait(false) is not { } serve)
            {
                await AnswerAsync(stream, "502 Bad Gateway", $"{host}:{port} refuses the connection: nothing runs there in the simulator.").ConfigureAwait(false);
                return;
            }

            await stream.WriteAsync("HTTP/1.1 200 Connection Established\r\n\r\n"u8.ToArray(), _ending.Token).ConfigureAwait(false);
            await serve(stream, _ending.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The client has gone, or the simulator ends.
        }
    }

    private async Task<(string Host, int Port)?> ReadTargetAsync(NetworkStream stream)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_ending.Token);
        patience.CancelAfter(HeadPatience);
        var head = new byte[MaxHead];
        // Byte by byte, so that nothing of what follows the head is taken away from whoever serves the connection.
        for (var length = 0; length < MaxHead; length++)
        {
            if (await stream.ReadAsync(head.AsMemory(length, 1), patience.Token).ConfigureAwait(false) == 0)
                return null;
            if (head.AsSpan(0, length + 1).EndsWith("\r\n\r\n"u8))
                return Target(Encoding.ASCII.GetString(head, 0, length).Split("\r\n")[0]);
        }

        return null;
    }

    private static (string Host, int Port)? Target(string requestLine)
    {
        if (requestLine.Split(' ') is not ["CONNECT", var authority, _])
            return null;
        var colon = authority.LastIndexOf(':');
        return colon > 0 && int.TryParse(authority.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? (authority[..colon].Trim('[', ']'), port)
            : null;
    }

    private static async Task AnswerAsync(NetworkStream stream, string status, string text) => await stream.WriteAsync(Encoding.ASCII.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status}\r\nContent-Type: text/plain\r\nContent-Length: {text.Length}\r\nConnection: close\r\n\r\n{text}"))).ConfigureAwait(false);
}
