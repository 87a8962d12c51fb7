using System.Net;
using ManagedKube.Simulator.Faults;
using ManagedKube.Simulator.Http.Activities;
using ManagedKube.Simulator.Http.Admin;
using ManagedKube.Simulator.Http.Backup;
using ManagedKube.Simulator.Http.Compute;
using ManagedKube.Simulator.Http.Documents;
using ManagedKube.Simulator.Http.Iam;
using ManagedKube.Simulator.Http.Inspection;
using ManagedKube.Simulator.Http.Marketplace;
using ManagedKube.Simulator.Http.ObjectStorage;
using ManagedKube.Simulator.Http.Tags;
using ManagedKube.Simulator.Http.Vpc;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Inventories;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ManagedKube.Simulator.Http;

/// <summary>The HTTP side of a simulator: Kestrel on loopback, nothing taken from the environment or the console.</summary>
internal sealed class ApiServer : IAsyncDisposable
{
    private const long MaxBodySize = 8 << 20;

    private readonly WebApplication _app;
    private readonly CallCounter _counter;
    private readonly NoticeLog _notices;

    private ApiServer(WebApplication app, CallCounter counter, NoticeLog notices)
    {
        _app = app;
        _counter = counter;
        _notices = notices;
        Address = new Uri(app.Urls.Single());
    }

    public Uri Address { get; }

    public SimulatorCalls Calls => _counter.Snapshot() with { NoticeDelays = _notices.Delays };

    /// <exception cref="SimulatorException">The port cannot be had.</exception>
    public static async Task<ApiServer> StartAsync(
        SimulatorOptions options,
        WorldFolder folder,
        WorldStore store,
        SimulatorFaults faults,
        Credentials credentials,
        string adminSecret,
        Tenant tenant,
        CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.Limits.MaxRequestBodySize = MaxBodySize;
        });

        var app = builder.Build();
        var tokens = new TokenIssuer(credentials, tenant, options.TokenLifetime, options.TimeProvider);
        var counter = new CallCounter();
        var notices = new NoticeLog();
        app.Use(ErrorEnvelope.InvokeAsync);
        app.UseRouting();
        app.UseWhen(AdminCheck.Guards, admin => admin.Use(new AdminCheck(adminSecret).InvokeAsync));
        app.UseWhen(context => !AdminCheck.Guards(context), api =>
        {
            api.Use(counter.InvokeAsync);
            api.Use(new FaultInjection(faults, store, tokens, options.TimeProvider).InvokeAsync);
            if (options.RateLimits)
                api.Use(new RateLimiter(options.TimeProvider).InvokeAsync);
            api.Use(new BearerCheck(tokens).InvokeAsync);
            api.Use(new RoleCheck(store).InvokeAsync);
        });
        MapAdminRoutes(new AdminRoutes(app), folder, store, faults, counter, new OperationTimes(options.Speed));
        InspectionEndpoints.Map(app, store, faults, counter);
        DocumentEndpoints.Map(
            new ApiRoutes(app, store, faults),
            () => ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>());
        MapRoutes(new ApiRoutes(app, store, faults), faults, credentials, tokens, notices);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw new SimulatorException(
                $"The simulator cannot listen on port {options.Port} of 127.0.0.1: {e.Message} Choose another port, or 0 for a free one.",
                e);
        }

        return new ApiServer(app, counter, notices);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    private static void MapAdminRoutes(
        AdminRoutes routes, WorldFolder folder, WorldStore store, SimulatorFaults faults, CallCounter counter, OperationTimes times)
    {
        FaultEndpoints.Map(routes, faults);
        WorldEndpoints.Map(routes, store, folder, counter);
        NodeEndpoints.Map(routes, store, times);
    }

    private static void MapRoutes(
        ApiRoutes routes, SimulatorFaults faults, Credentials credentials, TokenIssuer tokens, NoticeLog notices)
    {
        AuthenticationEndpoints.Map(routes, credentials, tokens);
        TenantEndpoints.Map(routes);
        ActivityEndpoints.Map(routes, notices, faults);
        MachineManagerEndpoints.Map(routes);
        PoolEndpoints.Map(routes);
        HostEndpoints.Map(routes);
        NetworkEndpoints.Map(routes);
        StorageRepositoryEndpoints.Map(routes);
        TemplateEndpoints.Map(routes);
        VirtualMachineEndpoints.Map(routes);
        VirtualDiskEndpoints.Map(routes);
        NetworkAdapterEndpoints.Map(routes);
        BackupPolicyEndpoints.Map(routes);
        TagEndpoints.Map(routes);
        VpcEndpoints.Map(routes);
        StaticIpEndpoints.Map(routes);
        FloatingIpEndpoints.Map(routes);
        DirectoryEndpoints.Map(routes);
        PersonalAccessTokenEndpoints.Map(routes);
        NamespaceEndpoints.Map(routes);
        BucketEndpoints.Map(routes);
        StorageAccountEndpoints.Map(routes);
        SnapshotEndpoints.Map(routes);
        ReplicationEndpoints.Map(routes);
        BackupEndpoints.Map(routes);
        MarketplaceEndpoints.Map(routes);
    }

    /// <summary>Leaves signals and console to the process that the simulator is part of.</summary>
    private sealed class EmbeddedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
