using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Worlds.Talos;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>Serves the machine API of every node: gRPC over mutual TLS, over connections that the virtual network brings.</summary>
internal sealed class MachineApiServer : IAsyncDisposable
{
    // Talos' own limit.
    private const int MaxMessageSize = 32 << 20;

    private readonly NodeHandshake _handshake = new();
    private readonly WebApplication _app;
    private readonly StreamListener _listener;
    private readonly WorldStore _store;

    private MachineApiServer(WebApplication app, StreamListener listener, WorldStore store) => (_app, _listener, _store) = (app, listener, store);

    public static async Task<MachineApiServer> StartAsync(NodeGate gate, WorldStore store, CancellationToken cancellationToken)
    {
        var listener = new StreamListener();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.Services.AddSingleton(gate);
        builder.Services.AddGrpc(grpc => (grpc.MaxReceiveMessageSize, grpc.MaxSendMessageSize) = (MaxMessageSize, MaxMessageSize));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            // TLS has ended before the server sees a connection, and the requests speak of https all the same.
            kestrel.AllowAlternateSchemes = true;
            kestrel.Listen(new IPEndPoint(IPAddress.Loopback, 0), listen => listen.Protocols = HttpProtocols.Http2);
        });
        builder.Services.AddSingleton<IConnectionListenerFactory>(listener);
        var app = builder.Build();
        app.UseRouting();
        app.MapGrpcService<MachineCalls>();
        app.MapGrpcService<LifecycleCalls>();
        app.MapGrpcService<ImageCalls>();
        app.MapGrpcService<ClusterCalls>();
        app.MapGrpcService<ResourceCalls>();
        await app.StartAsync(cancellationToken).ConfigureAwait(false);
        return new MachineApiServer(app, listener, store);
    }

    /// <summary>Serves a client of a node until either side ends the connection.</summary>
    /// <param name="machineId">The virtual machine of the node.</param>
    /// <param name="connection">The client's bytes, before TLS.</param>
    /// <param name="cancellationToken">Cuts the connection.</param>
    public async Task ServeAsync(Guid machineId, Stream connection, CancellationToken cancellationToken)
    {
        var moment = await _store.ReadAsync().ConfigureAwait(false);
        if (moment.World.TalosNodes.GetValueOrDefault(machineId) is not { } node || _handshake.Options(moment.World, node, moment.Now) is not { } options)
            return;
        var secure = new SslStream(connection, leaveInnerStreamOpen: false);
        await using var _ = secure.ConfigureAwait(false);
        try
        {
            await secure.AuthenticateAsServerAsync(options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is AuthenticationException or IOException)
        {
            return;
        }

        var accepted = new StreamConnection(secure, new NodeConnection(machineId, node.BootId, NodeHandshake.RolesOf(secure.RemoteCertificate)));
        if (!_listener.Offer(accepted))
            return;
        var cut = cancellationToken.UnsafeRegister(_ => accepted.Abort(new ConnectionAbortedException()), state: null);
        await using var __ = cut.ConfigureAwait(false);
        await accepted.Ended.ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Leaves signals and console to the process that the simulator is part of.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
