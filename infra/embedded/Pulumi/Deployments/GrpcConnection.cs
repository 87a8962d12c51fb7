using Grpc.Core;
using Grpc.Net.Client;

namespace Pulumi;

/// <summary>Connections to a service of the engine on loopback.</summary>
internal static class GrpcConnection
{
    private const int MaxMessageBytes = 400 * 1024 * 1024;

    /// <summary>Opens a channel; the connection is made with the first call.</summary>
    /// <param name="address">The address as <c>host:port</c>.</param>
    public static GrpcChannel Open(string address)
        => GrpcChannel.ForAddress($"http://{address}", new GrpcChannelOptions
        {
            MaxReceiveMessageSize = MaxMessageBytes,
            MaxSendMessageSize = MaxMessageBytes,
            Credentials = ChannelCredentials.Insecure,
            DisposeHttpClient = true,
            HttpHandler = new SocketsHttpHandler
            {
                // A registration is answered when its operation has ended, so that hundreds can be under way.
                EnableMultipleHttp2Connections = true,
                PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
                UseProxy = false,
                UseCookies = false,
                AllowAutoRedirect = false,
            },
        });
}
