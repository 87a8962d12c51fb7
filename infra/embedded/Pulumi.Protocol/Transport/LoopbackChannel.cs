using Grpc.Core;
using Grpc.Net.Client;

namespace Pulumi.Protocol.Transport;

/// <summary>A client connection to a peer on the loopback interface.</summary>
public sealed class LoopbackChannel : ChannelBase, IDisposable
{
    private readonly GrpcChannel _channel;

    private LoopbackChannel(GrpcChannel channel) : base(channel.Target) => _channel = channel;

    /// <summary>Opens a channel to an address of the form <c>127.0.0.1:PORT</c>.</summary>
    public static LoopbackChannel Open(string address) => new(GrpcChannel.ForAddress("http://" + address, new GrpcChannelOptions
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
    }));

    /// <inheritdoc/>
    public override CallInvoker CreateCallInvoker() => new DeepCallInvoker(_channel.CreateCallInvoker());

    /// <inheritdoc/>
    public void Dispose() => _channel.Dispose();
}
