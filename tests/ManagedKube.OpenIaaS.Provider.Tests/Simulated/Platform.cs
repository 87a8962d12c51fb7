using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using ManagedKube.OpenIaaS.Tests.Fakes;
using ManagedKube.Simulator;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Tests.Simulated;

/// <summary>The real provider on a simulator, over HTTP, driven as an engine drives it.</summary>
internal sealed class Platform : IAsyncDisposable
{
    private readonly string _folder;
    private readonly OpenIaaSProvider _provider;

    private Platform(string folder, SimulatorHost simulator, TimeProvider time)
    {
        _folder = folder;
        Simulator = simulator;
        Time = time;
        Client = new OpenIaaSClient(Unlimited(OpenIaaSSettings.Resolve(_ => null, simulator.Address.ToString(), simulator.ClientId, simulator.SecretId)), time);
        _provider = new OpenIaaSProvider(
            Log, _ => null, time, settings => new OpenIaaSClient(Unlimited(settings), time, Connection));
    }

    public SimulatorHost Simulator { get; }

    public TimeProvider Time { get; }

    /// <summary>Somebody else's client.</summary>
    public OpenIaaSClient Client { get; }

    public FaultyConnection Connection { get; } = new();

    public FakeLog Log { get; } = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<Platform> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("openiaas-").FullName;
        var time = new AcceleratedTime();
        var simulator = await SimulatorHost.StartAsync(
            new SimulatorOptions { Folder = folder, Speed = 100, RateLimits = false, TimeProvider = time, TokenLifetime = TimeSpan.FromDays(30) }, Cancel);
        var platform = new Platform(folder, simulator, time);
        await platform._provider.ConfigureAsync(
            new(PropertyMap.Of(
                ("endpoint", simulator.Address.ToString()), ("clientId", simulator.ClientId), ("secretId", simulator.SecretId))),
            Cancel);
        return platform;
    }

    public async Task<CheckResponse> CheckAsync(string token, PropertyMap news, PropertyMap? olds = null) =>
        await _provider.CheckAsync(new(UrnOf(token), olds ?? PropertyMap.Empty, news, default), Cancel);

    public async Task<CreateResponse> PreviewAsync(string token, PropertyMap news) =>
        await _provider.CreateAsync(new(UrnOf(token), await CheckedAsync(token, news), null, Preview: true), Cancel);

    public async Task<Recorded> CreateAsync(string token, PropertyMap news)
    {
        var inputs = await CheckedAsync(token, news);
        var created = await _provider.CreateAsync(new(UrnOf(token), inputs, null, Preview: false), Cancel);
        return new(UrnOf(token), created.Id, inputs, created.Outputs);
    }

    public async Task<DiffResponse> DiffAsync(Recorded old, PropertyMap news) => await _provider.DiffAsync(
        new(old.Urn, old.Id, old.Inputs, old.Outputs, await CheckedAsync(old.Urn.Type, news, old.Inputs), []), Cancel);

    public async Task<Recorded> UpdateAsync(Recorded old, PropertyMap news)
    {
        var inputs = await CheckedAsync(old.Urn.Type, news, old.Inputs);
        var outputs = await _provider.UpdateAsync(new(old.Urn, old.Id, old.Inputs, old.Outputs, inputs, null, [], Preview: false), Cancel);
        return old with { Inputs = inputs, Outputs = outputs };
    }

    /// <summary>The resource as a refresh records it; null when it is gone.</summary>
    public async Task<Recorded?> RefreshAsync(Recorded old) =>
        await _provider.ReadAsync(new(old.Urn, old.Id, old.Inputs, old.Outputs, null), Cancel) is { Id.Length: > 0 } read
            ? new(old.Urn, read.Id, read.Inputs, read.Outputs)
            : null;

    public async Task<Recorded?> ImportAsync(string token, string id) =>
        await RefreshAsync(new(UrnOf(token), id, PropertyMap.Empty, PropertyMap.Empty));

    public Task DeleteAsync(Recorded old) => _provider.DeleteAsync(new(old.Urn, old.Id, old.Inputs, old.Outputs, null), Cancel);

    public async Task<IReadOnlyList<string>> FindMadeByAsync(string token, PropertyMap inputs) =>
        [.. (await _provider.ListAsync(new(token, PropertyMap.Of(("inputs", inputs))), Cancel))!.Value.Select(item => item.Id)];

    public async Task<PropertyMap> InvokeAsync(string token, params (string, PropertyValue)[] arguments)
    {
        var response = await _provider.InvokeAsync(new(token, PropertyMap.Of(arguments), Preview: false), Cancel);
        Assert.Empty(response.Failures);
        return response.Result;
    }

    public async ValueTask DisposeAsync()
    {
        _provider.Dispose();
        Client.Dispose();
        await Simulator.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static Urn UrnOf(string token) => Urn.Create("dev", "test", default, token, "it");

    private static OpenIaaSSettings Unlimited(OpenIaaSSettings settings) => settings with
    {
        RequestsPerSecond = 100_000,
        LoginsPerSecond = 100_000,
        ReadTimeout = TimeSpan.FromHours(1),
        WriteTimeout = TimeSpan.FromHours(1),
    };

    private async Task<PropertyMap> CheckedAsync(string token, PropertyMap news, PropertyMap? olds = null)
    {
        var response = await CheckAsync(token, news, olds);
        Assert.Empty(response.Failures);
        return response.Inputs;
    }
}
