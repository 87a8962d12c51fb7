using System.Net;
using System.Net.Sockets;

namespace ManagedKube.Simulator.Kubernetes.Tests.Support;

/// <summary>A port that leads to the API of a cluster, in the place of the network between them.</summary>
internal sealed class LoopbackPort : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    public LoopbackPort(IClusterApis apis, string cluster)
    {
        _listener.Start();
        _accepting = AcceptAsync(apis, cluster);
    }

    public int Number => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync(IClusterApis apis, string cluster)
    {
        var served = new List<Task>();
        try
        {
            while (true)
                served.Add(ServeAsync(apis, cluster, await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(served);
        }
    }

    private async Task ServeAsync(IClusterApis apis, string cluster, TcpClient client)
    {
        using (client)
            await apis.ServeAsync(cluster, client.GetStream(), _stop.Token);
    }
}
