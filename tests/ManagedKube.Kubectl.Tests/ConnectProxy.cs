using System.Net;
using System.Net.Sockets;
using System.Text;
using ManagedKube.Simulator.Kubernetes;

namespace ManagedKube.Kubectl.Tests;

/// <summary>An HTTP proxy that leads one address to the API of a cluster, and nowhere else.</summary>
internal sealed class ConnectProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    public ConnectProxy(IClusterApis apis, string cluster, string address)
    {
        _listener.Start();
        _accepting = AcceptAsync(apis, cluster, address);
    }

    public string Url => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync(IClusterApis apis, string cluster, string address)
    {
        var served = new List<Task>();
        try
        {
            while (true)
                served.Add(ServeAsync(apis, cluster, address, await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(served);
        }
    }

    private async Task ServeAsync(IClusterApis apis, string cluster, string address, TcpClient client)
    {
        using (client)
        {
            var stream = client.GetStream();
            var head = new StringBuilder();
            var one = new byte[1];
            while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one, _stop.Token) > 0)
                head.Append((char)one[0]);
            var isKnown = head.ToString().StartsWith($"CONNECT {address} ", StringComparison.Ordinal);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(isKnown ? "HTTP/1.1 200 OK\r\n\r\n" : "HTTP/1.1 502 Bad Gateway\r\n\r\n"), _stop.Token);
            if (isKnown)
                await apis.ServeAsync(cluster, stream, _stop.Token);
        }
    }
}
