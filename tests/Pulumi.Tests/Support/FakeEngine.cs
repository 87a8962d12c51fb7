using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pulumirpc;

namespace Pulumi.Tests.Support;

/// <summary>An engine on a free loopback port that keeps what it is asked and answers as the test says.</summary>
internal sealed class FakeEngine : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly FakeMonitor _monitor = new();
    private readonly FakeLog _log = new();

    private FakeEngine()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddGrpc(options => options.MaxReceiveMessageSize = null);
        builder.Services.AddSingleton(_monitor);
        builder.Services.AddSingleton(_log);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(System.Net.IPAddress.Loopback, 0, listener => listener.Protocols = HttpProtocols.Http2);
            kestrel.Limits.MaxRequestBodySize = null;
        });
        _server = builder.Build();
        _server.MapGrpcService<FakeMonitor>();
        _server.MapGrpcService<FakeLog>();
    }

    public FakeMonitor Monitor => _monitor;

    public FakeLog Log => _log;

    /// <summary>The environment that an engine starts a program with; tests may change it.</summary>
    public Dictionary<string, string> Environment { get; } = new()
    {
        ["PULUMI_PROJECT"] = "proj",
        ["PULUMI_STACK"] = "dev",
        ["PULUMI_DRY_RUN"] = "false",
        ["PULUMI_QUERY_MODE"] = "false",
        ["PULUMI_PARALLEL"] = "16",
    };

    public static async Task<FakeEngine> StartAsync()
    {
        var engine = new FakeEngine();
        await engine._server.StartAsync(TestContext.Current.CancellationToken);
        var address = engine._server.Urls.Single()["http://".Length..];
        engine.Environment["PULUMI_MONITOR"] = address;
        engine.Environment["PULUMI_ENGINE"] = address;
        return engine;
    }

    /// <summary>Runs a program and gives its exit code.</summary>
    public Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> program, StackOptions? options = null)
        => Deployment.RunWithEngineAsync(
            runner => runner.RunAsync(() => new Stack(program, options)), Environment.GetValueOrDefault);

    /// <inheritdoc cref="RunAsync(Func{Task{IDictionary{string, object}}}, StackOptions)"/>
    public Task<int> RunAsync(Action program)
        => RunAsync(() =>
        {
            program();
            return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
        });

    /// <summary>Runs a program that must succeed, and gives the request that registered a resource.</summary>
    public async Task<RegisterResourceRequest> RunAndGetRequestAsync(string name, Action program)
    {
        var exitCode = await RunAsync(program);
        Assert.True(exitCode == 0, string.Join('\n', _log.Errors));
        return _monitor.Registered(name);
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();
}
