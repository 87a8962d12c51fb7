using Grpc.Net.Client;

namespace Pulumi.Protocol.Transport;

/// <summary>Client connections to a peer on the loopback interface.</summary>
public static class LoopbackChannel
{
    /// <summary>Opens a channel to an address of the form <c>127.0.0.1:PORT</c>.</summary>
    public static GrpcChannel Open(string address) => GrpcChannel.ForAddress("http://" + address, new GrpcChannelOptions
    {
        MaxReceiveMessageSize = Loopback.MaxMessageBytes,
        MaxSendMessageSize = Loopback.MaxMessageBytes,
        MaxRetryBufferSize = null,
        MaxRetryBufferPerCallSize = null,
        DisposeHttpClient = true,
        HttpHandler = new SocketsHttpHandler
        {
            EnableMultipleHttp2Connections = true,
            UseProxy = false,
            InitialHttp2StreamWindowSize = 4 * 1024 * 1024,
        },
    });
}
