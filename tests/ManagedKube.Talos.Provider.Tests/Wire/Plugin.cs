using System.Globalization;
using System.Threading.Channels;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.Extensions.Time.Testing;
using Pulumi.Protocol;
using Pulumi.Protocol.Transport;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Tests;
using Pulumirpc;

namespace ManagedKube.Talos.Provider.Tests.Wire;

/// <summary>The plugin on a free port, called as an engine calls it.</summary>
internal sealed class Plugin : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly FakeEngine _engine;
    private Task<int> _ended = Task.FromResult(0);
    private LoopbackChannel? _channel;

    private Plugin(FakeEngine engine, FakeTimeProvider clock) => (_engine, Clock) = (engine, clock);

    public FakeTimeProvider Clock { get; }

    public ResourceProvider.ResourceProviderClient Client { get; private set; } = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<Plugin> StartAsync()
    {
        var clock = new FakeTimeProvider(KnownSecrets.Birth);
        var plugin = new Plugin(await FakeEngine.StartAsync(Cancel), clock);
        var output = new FirstLine();
        plugin._ended = ProviderServer.RunAsync([plugin._engine.Address], "1.2.3", log => new TalosProvider(log, clock), output, plugin._stop.Token);
        plugin._channel = LoopbackChannel.Open($"127.0.0.1:{int.Parse(await output.Text.ReadAsync(Cancel), CultureInfo.InvariantCulture)}");
        plugin.Client = new ResourceProvider.ResourceProviderClient(plugin._channel);
        await plugin.Client.ConfigureAsync(new ConfigureRequest { Args = new Struct() }, cancellationToken: Cancel);
        return plugin;
    }

    public async Task<CheckResponse> CheckAsync(string token, PropertyMap news, PropertyMap? olds = null) => await Client.CheckAsync(
        new CheckRequest { Urn = UrnOf(token), Olds = StructWriter.Write(olds ?? PropertyMap.Empty), News = StructWriter.Write(news) }, cancellationToken: Cancel);

    /// <summary>Why inputs are refused, each with its property.</summary>
    public async Task<IEnumerable<string>> FailuresAsync(string token, PropertyMap news, PropertyMap? olds = null) =>
        (await CheckAsync(token, news, olds)).Failures.Select(failure => $"{failure.Property}: {failure.Reason}");

    public async Task<PropertyMap> CheckedAsync(string token, PropertyMap news, PropertyMap? olds = null)
    {
        var response = await CheckAsync(token, news, olds);
        Assert.Empty(response.Failures);
        return StructReader.Read(response.Inputs);
    }

    public async Task<PropertyMap> PreviewAsync(string token, PropertyMap news)
    {
        var response = await Client.CreateAsync(
            new CreateRequest { Urn = UrnOf(token), Properties = StructWriter.Write(await CheckedAsync(token, news)), Preview = true }, cancellationToken: Cancel);
        Assert.Empty(response.Id);
        return StructReader.Read(response.Properties);
    }

    public async Task<Recorded> CreateAsync(string token, PropertyMap news)
    {
        var inputs = await CheckedAsync(token, news);
        var response = await Client.CreateAsync(new CreateRequest { Urn = UrnOf(token), Properties = StructWriter.Write(inputs) }, cancellationToken: Cancel);
        return new(token, response.Id, inputs, StructReader.Read(response.Properties));
    }

    public async Task<DiffResponse> DiffAsync(Recorded old, PropertyMap news) => await Client.DiffAsync(
        new DiffRequest
        {
            Urn = UrnOf(old.Token),
            Id = old.Id,
            OldInputs = StructWriter.Write(old.Inputs),
            Olds = StructWriter.Write(old.Outputs),
            News = StructWriter.Write(await CheckedAsync(old.Token, news, old.Inputs)),
        },
        cancellationToken: Cancel);

    public async Task<Recorded> UpdateAsync(Recorded old, PropertyMap news, bool preview = false)
    {
        var inputs = await CheckedAsync(old.Token, news, old.Inputs);
        var response = await Client.UpdateAsync(
            new UpdateRequest
            {
                Urn = UrnOf(old.Token),
                Id = old.Id,
                OldInputs = StructWriter.Write(old.Inputs),
                Olds = StructWriter.Write(old.Outputs),
                News = StructWriter.Write(inputs),
                Preview = preview,
            },
            cancellationToken: Cancel);
        return old with { Inputs = inputs, Outputs = StructReader.Read(response.Properties) };
    }

    public async Task<Recorded> RefreshAsync(Recorded old)
    {
        var response = await Client.ReadAsync(
            new ReadRequest { Urn = UrnOf(old.Token), Id = old.Id, Inputs = StructWriter.Write(old.Inputs), Properties = StructWriter.Write(old.Outputs) },
            cancellationToken: Cancel);
        return new(old.Token, response.Id, StructReader.Read(response.Inputs), StructReader.Read(response.Properties));
    }

    public async Task DeleteAsync(Recorded old) => await Client.DeleteAsync(
        new DeleteRequest { Urn = UrnOf(old.Token), Id = old.Id, OldInputs = StructWriter.Write(old.Inputs), Properties = StructWriter.Write(old.Outputs) },
        cancellationToken: Cancel);

    public async Task<IReadOnlyList<string>> ListAsync(string token, PropertyMap inputs)
    {
        using var call = Client.List(
            new ListRequest { Token = token, Query = StructWriter.Write(PropertyMap.Of(("inputs", inputs))) }, cancellationToken: Cancel);
        var ids = new List<string>();
        await foreach (var item in call.ResponseStream.ReadAllAsync(Cancel))
            ids.Add(item.Result.Id);
        return ids;
    }

    /// <summary>The next message to the person who runs the engine.</summary>
    public async Task<string> MessageAsync()
    {
        var message = await _engine.Messages.ReadAsync(Cancel);
        return $"{message.Severity}: {message.Message}";
    }

    /// <summary>The messages so far.</summary>
    public IEnumerable<string> Messages()
    {
        while (_engine.Messages.TryRead(out var message))
            yield return message.Message;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _ended;
        _channel?.Dispose();
        await _engine.DisposeAsync();
        _stop.Dispose();
    }

    private static string UrnOf(string token) => Urn.Create("dev", "test", default, token, "it").Text;

    private sealed class FirstLine : StringWriter
    {
        private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

        public ChannelReader<string> Text => _lines.Reader;

        public override Task WriteLineAsync(string? value)
        {
            _lines.Writer.TryWrite(value ?? "");
            return Task.CompletedTask;
        }
    }
}
