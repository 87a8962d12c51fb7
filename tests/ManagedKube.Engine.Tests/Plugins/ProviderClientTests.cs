using System.Collections.Immutable;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.Projects;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Pulumi.Protocol;
using Pulumi.Protocol.Transport;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;

namespace ManagedKube.Engine.Tests.Plugins;

public sealed class ProviderClientTests : IAsyncLifetime
{
    private static readonly PropertyMap Secretive = PropertyMap.Of(("password", ((PropertyValue)"p").AsSecret()));

    private readonly List<IAsyncDisposable> _disposables = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var disposable in Enumerable.Reverse(_disposables))
            await disposable.DisposeAsync();
    }

    // Attached as to a process under a debugger.
    private async Task<IProviderPlugin> ConnectAsync(WireProvider provider)
    {
        var server = await LoopbackServer.StartAsync(
            services => services.AddSingleton(provider), endpoints => endpoints.MapGrpcService<WireProvider>(), Cancel);
        _disposables.Add(server);
        var loader = new ProcessPluginLoader(name => name == "PULUMI_DEBUG_PROVIDERS" ? $"other:1,test:{server.Port}" : null);
        var plugin = await loader.LoadAsync(new PluginReference("test"), Host, Cancel);
        _disposables.Add(plugin!);
        return plugin!;
    }

    private static PluginHost Host => new()
    {
        Project = new ProjectFile { Path = "/p/Pulumi.yaml", Name = "p", Runtime = "dotnet" },
        EngineAddress = "127.0.0.1:1",
    };

    private static Urn UrnOf(string name) => Urn.Create("s", "p", default, "test:index:Thing", name);

    private static Task Configure(IProviderPlugin plugin, PropertyMap inputs) =>
        plugin.ConfigureAsync(new ConfigureCall(Urn.Create("s", "p", default, "pulumi:providers:test", "x"), "i", inputs), Cancel);

    [Fact]
    public async Task A_plugin_is_told_where_the_engine_is()
    {
        var provider = new WireProvider();
        await ConnectAsync(provider);
        Assert.Equal("127.0.0.1:1", provider.LastHandshake!.EngineAddress);
        Assert.Equal("127.0.0.1:1", provider.LastAttach!.Address);
    }

    [Fact]
    public async Task Configuration_is_sent_as_values_and_as_texts()
    {
        var provider = new WireProvider();
        await Configure(await ConnectAsync(provider), PropertyMap.Of(("region", "x"), ("retries", 3), ("token", ((PropertyValue)"t").AsSecret())));
        Assert.Equal("x", provider.LastConfigure!.Variables["test:config:region"]);
        Assert.Equal("3", provider.LastConfigure.Variables["test:config:retries"]);
        Assert.Equal("t", provider.LastConfigure.Variables["test:config:token"]);
        Assert.IsType<SecretValue>(StructReader.Read(provider.LastConfigure.Args)["token"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Secrets_are_marked_only_for_plugins_that_understand_that(bool knowsHandshake)
    {
        var provider = new WireProvider { KnowsHandshake = knowsHandshake };
        var plugin = await ConnectAsync(provider);
        await Configure(plugin, []);
        await plugin.CreateAsync(new CreateCall(UrnOf("a"), Secretive, null, Preview: false), Cancel);
        var sent = StructReader.Read(provider.LastCreate!.Properties)["password"];
        Assert.Equal(knowsHandshake, sent is SecretValue);
    }

    [Fact]
    public async Task What_a_function_makes_of_an_unmarked_secret_is_secret()
    {
        var plugin = await ConnectAsync(new WireProvider { KnowsHandshake = false });
        await Configure(plugin, []);
        var result = await plugin.InvokeAsync(new InvokeCall("test:index:f", Secretive, Preview: false), Cancel);
        Assert.IsType<SecretValue>(result.Return["password"]);
    }

    [Fact]
    public async Task A_plugin_without_preview_is_not_called_in_one()
    {
        var provider = new WireProvider { KnowsHandshake = false, Capabilities = new() };
        var plugin = await ConnectAsync(provider);
        await Configure(plugin, []);
        var created = await plugin.CreateAsync(new CreateCall(UrnOf("a"), PropertyMap.Of(("x", 1)), null, Preview: true), Cancel);
        Assert.Equal(1, created.Outputs["x"]);
        Assert.Null(provider.LastCreate);
    }

    [Fact]
    public async Task Outside_previews_unknown_values_are_left_out()
    {
        var provider = new WireProvider();
        var plugin = await ConnectAsync(provider);
        await plugin.CreateAsync(
            new CreateCall(UrnOf("a"), PropertyMap.Of(("x", UnknownValue.Instance), ("y", 1)), TimeSpan.FromSeconds(90), Preview: false),
            Cancel);
        Assert.Equal(["y"], provider.LastCreate!.Properties.Fields.Keys);
        Assert.Equal(90, provider.LastCreate.Timeout);
    }

    [Fact]
    public async Task Old_assets_travel_without_content_and_diffs_come_back_in_detail()
    {
        var provider = new WireProvider();
        var plugin = await ConnectAsync(provider);
        var inputs = PropertyMap.Of(("file", new AssetValue("abc", Text: "content")));
        var diff = await plugin.DiffAsync(new DiffCall(UrnOf("a"), "i", inputs, inputs, inputs, ["x"]), Cancel);
        Assert.Equal(new AssetValue("abc"), StructReader.Read(provider.LastDiff!.OldInputs)["file"]);
        Assert.True(diff.Replace);
        Assert.Equal("a.b", Assert.Single(diff.Detailed).Path);
    }

    [Fact]
    public async Task A_partial_creation_is_told_apart_from_a_failure()
    {
        var plugin = await ConnectAsync(new WireProvider());
        var partial = await Assert.ThrowsAsync<PartialOperationException>(() => plugin.CreateAsync(new CreateCall(UrnOf("partial"), [], null, false), Cancel));
        Assert.Equal(("i", "disk"), (partial.Id, Assert.Single(partial.Reasons)));
        Assert.Equal(1, partial.Outputs["x"]);

        var failure = await Assert.ThrowsAsync<ProviderCallException>(() => plugin.CreateAsync(new CreateCall(UrnOf("invalid"), [], null, false), Cancel));
        Assert.Equal(CallEffect.None, failure.Effect);
        Assert.Contains("size: too big", failure.Message);
    }

    [Fact]
    public async Task Calls_that_a_plugin_does_not_know_have_their_defaults()
    {
        var plugin = await ConnectAsync(new WireProvider());
        Assert.Equal(Secretive, (await plugin.CheckConfigAsync(new CheckCall(UrnOf("a"), [], Secretive, default), Cancel)).Inputs);
        Assert.Equal(DiffChanges.Unknown, (await plugin.DiffConfigAsync(new DiffCall(UrnOf("a"), "i", [], [], [], []), Cancel)).Changes);
        await plugin.CancelAsync();
        var failure = await Assert.ThrowsAsync<ProviderCallException>(() => plugin.DeleteAsync(new DeleteCall(UrnOf("a"), "i", [], [], null), Cancel));
        Assert.Equal(CallEffect.None, failure.Effect);
    }

    [Fact]
    public async Task A_list_is_read_to_its_last_page()
    {
        var plugin = await ConnectAsync(new WireProvider());
        Assert.Equal(["id1", "id2"], await plugin.ListAsync(new ListCall("test:index:Thing", []), Cancel) ?? ImmutableArray<string>.Empty);
    }
}
