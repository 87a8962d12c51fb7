using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Grpc.Net.Client;
using ManagedKube.Talosctl.Configuration;

namespace ManagedKube.Talosctl.Connections;

/// <summary>Connections to the machine API, through <c>HTTPS_PROXY</c> where the environment names one.</summary>
/// <param name="context">Who calls; null for a machine that waits for its configuration, which nobody vouches for.</param>
/// <param name="proxy">The proxy that they go through; null for what the environment says.</param>
internal sealed class NodeChannels(ClientContext? context, IWebProxy? proxy) : IDisposable
{
    private const int Port = 50000;
    private const int MaxMessageSize = 32 << 20;
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(20);

    private readonly Dictionary<string, GrpcChannel> _channels = [];
    private readonly X509Certificate2? _client = context is null ? null : Client(context);
    private readonly X509Certificate2? _authority = context is null ? null : Authority(context);

    /// <summary>The connection to an endpoint.</summary>
    /// <param name="endpoint">A host, or host:port.</param>
    public GrpcChannel To(string endpoint)
    {
        if (!_channels.TryGetValue(endpoint, out var channel))
        {
            var address = endpoint.Contains(':', StringComparison.Ordinal) && !endpoint.Contains("::", StringComparison.Ordinal)
                ? endpoint
                : $"{endpoint}:{Port}";
            _channels[endpoint] = channel = GrpcChannel.ForAddress($"https://{address}", new GrpcChannelOptions
            {
                // A client of its own: with a handler the channel would connect by itself, past the proxy.
                HttpClient = new HttpClient(new SocketsHttpHandler { SslOptions = Tls(), ConnectTimeout = ConnectPatience, EnableMultipleHttp2Connections = true, Proxy = proxy })
                {
                    Timeout = Timeout.InfiniteTimeSpan,
                },
                DisposeHttpClient = true,
                MaxReceiveMessageSize = MaxMessageSize,
                MaxSendMessageSize = MaxMessageSize,
            });
        }

        return channel;
    }

    public void Dispose()
    {
        foreach (var channel in _channels.Values)
            channel.Dispose();
        _client?.Dispose();
        _authority?.Dispose();
    }

    private static X509Certificate2 Client(ClientContext context)
    {
        try
        {
            return X509Certificate2.CreateFromPem(context.Certificate, context.Key);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            throw new ClientException(
                $"The client certificate and key of the context {context.Name} cannot be used. Keys of the kind Ed25519 are not supported.");
        }
    }

    private static X509Certificate2 Authority(ClientContext context)
    {
        try
        {
            return X509Certificate2.CreateFromPem(context.Authority);
        }
        catch (CryptographicException)
        {
            throw new ClientException($"The authority of the context {context.Name} cannot be read");
        }
    }

    private SslClientAuthenticationOptions Tls()
    {
        if (_client is null)
        {
            // A machine without configuration shows a certificate of its own making.
            return new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, _, _, _) => true };
        }

        return new SslClientAuthenticationOptions
        {
            ClientCertificates = [_client],
            LocalCertificateSelectionCallback = (_, _, _, _, _) => _client,
            CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { _authority! },
                RevocationMode = X509RevocationMode.NoCheck,
            },
        };
    }
}
