using System.Net.Security;
using ManagedKube.Simulator.Kubernetes.Connections;
using ManagedKube.Simulator.Kubernetes.Requests;
using ManagedKube.Simulator.Kubernetes.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ManagedKube.Simulator.Kubernetes;

/// <summary>
/// The Kubernetes APIs of all simulated clusters: one server for all, which listens at no port but is handed the bytes of its clients.
/// Each cluster has a folder of its own below one folder.
/// </summary>
public sealed class ClusterApis : IClusterApis
{
    private const long MaxBodySize = 3 << 20;

    /// <summary>A client may hold many watches on one connection.</summary>
    private const int MaxStreams = 1000;

    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly StreamTransport _transport;
    private readonly WebApplication _app;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Cluster> _clusters = [];

    private ClusterApis(string folder, TimeProvider time, StreamTransport transport, WebApplication app)
    {
        _folder = folder;
        _time = time;
        _transport = transport;
        _app = app;
    }

    /// <summary>Starts to serve.</summary>
    /// <param name="folder">Where the objects of the clusters are kept. It is made when it is not there.</param>
    /// <param name="timeProvider">The clock of the clusters.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    public static async Task<ClusterApis> StartAsync(string folder, TimeProvider timeProvider, CancellationToken cancellationToken = default)
    {
        ProtectedFile.CreateFolder(folder);
        var transport = new StreamTransport();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodySize;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Limits.Http2.MaxStreamsPerConnection = MaxStreams;
            kestrel.Listen(transport.EndPoint, listen =>
            {
                listen.Protocols = HttpProtocols.Http1AndHttp2;
                listen.UseHttps(new TlsHandshakeCallbackOptions { OnConnection = context => new(TlsOf(context.Connection)) });
            });
        });
        builder.Services.AddSingleton<IConnectionListenerFactory>(transport);
        var app = builder.Build();
        app.Run(ApiHandler.InvokeAsync);
        await app.StartAsync(cancellationToken).ConfigureAwait(false);
        return new ClusterApis(Path.GetFullPath(folder), timeProvider, transport, app);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">What is stored of the cluster is damaged.</exception>
    public IClusterApi Open(ClusterSettings settings)
    {
        lock (_gate)
        {
            if (_clusters.TryGetValue(settings.Id, out var open))
                open.Settings = settings;
            else
                _clusters[settings.Id] = open = new Cluster(settings, FolderOf(settings.Id), _time);
            return open;
        }
    }

    /// <inheritdoc/>
    public void Remove(string id)
    {
        Cluster? removed;
        lock (_gate)
            _clusters.Remove(id, out removed);
        removed?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        if (Directory.Exists(FolderOf(id)))
            Directory.Delete(FolderOf(id), recursive: true);
    }

    /// <inheritdoc/>
    public async Task ServeAsync(string id, Stream connection, CancellationToken cancellationToken)
    {
        Cluster? cluster;
        lock (_gate)
            cluster = _clusters.GetValueOrDefault(id);
        if (cluster is null || !cluster.IsAvailable)
            return;
        var accepted = new StreamConnection(connection, cluster);
        if (!cluster.Accept(accepted) || !_transport.Offer(accepted))
        {
            cluster.Forget(accepted);
            await accepted.DisposeAsync().ConfigureAwait(false);
            return;
        }

        await using (cancellationToken.Register(accepted.Close).ConfigureAwait(false))
            await accepted.Ended.ConfigureAwait(false);
        cluster.Forget(accepted);
    }

    /// <summary>Ends all connections; the objects stay in the folder.</summary>
    public async ValueTask DisposeAsync()
    {
        Cluster[] clusters;
        lock (_gate)
        {
            clusters = [.. _clusters.Values];
            _clusters.Clear();
        }

        foreach (var cluster in clusters)
            await cluster.DisposeAsync().ConfigureAwait(false);
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>The name of a folder that any id can have.</summary>
    private string FolderOf(string id) => Path.Combine(_folder, Uri.EscapeDataString(id).Replace('.', '_'));

    private static SslServerAuthenticationOptions TlsOf(ConnectionContext connection) => new()
    {
        ServerCertificateContext = connection.Features.Get<DialledCluster>()!.Cluster.Certificate,
        ClientCertificateRequired = true,
        ApplicationProtocols = [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11],

        // Who a client is, if anybody, is found out with its first request: it may have a token instead.
        RemoteCertificateValidationCallback = (_, _, _, _) => true,
    };

    /// <summary>Leaves signals and console to the process that the server is part of.</summary>
    private sealed class EmbeddedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
