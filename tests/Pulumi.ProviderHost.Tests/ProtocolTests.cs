using Grpc.Core;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;
using PropertyMap = Pulumi.Protocol.Values.PropertyMap;

namespace Pulumi.ProviderHost.Tests;

public class ProtocolTests
{
    private static readonly string ThingUrn = Urn.Create("dev", "demo", default, "test:index:Thing", "a").Text;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_tells_its_version_schema_and_abilities()
    {
        await using var engine = await FakeEngine.StartAsync(Cancel);
        await using var plugin = await PluginUnderTest.StartAsync("--logtostderr", "-v=3", "--tracing", "tcp://x", engine.Address);

        Assert.Equal("1.2.3", (await plugin.Client.GetPluginInfoAsync(new(), cancellationToken: Cancel)).Version);
        Assert.Equal("""{"name":"test"}""", (await plugin.Client.GetSchemaAsync(new(), cancellationToken: Cancel)).Schema);
        var handshake = await plugin.Client.HandshakeAsync(new() { EngineAddress = engine.Address }, cancellationToken: Cancel);
        Assert.True(handshake is { AcceptSecrets: true, AcceptResources: true, AcceptOutputs: false });
        var configured = await plugin.Client.ConfigureAsync(new() { Args = new() }, cancellationToken: Cancel);
        Assert.True(configured is { AcceptSecrets: true, SupportsPreview: true, AcceptResources: true });
    }

    [Fact]
    public async Task Inputs_come_back_checked_or_with_every_failure()
    {
        await using var plugin = await PluginUnderTest.StartAsync();

        var valid = await plugin.Client.CheckAsync(Check(PropertyMap.Of(("name", UnknownValue.Instance))), cancellationToken: Cancel);
        var invalid = await plugin.Client.CheckAsync(Check(PropertyMap.Empty), cancellationToken: Cancel);

        Assert.Equal(PropertyMap.Of(("name", UnknownValue.Instance), ("size", 1)), StructReader.Read(valid.Inputs));
        Assert.Equal(new CheckFailure { Property = "name", Reason = "must be given" }, Assert.Single(invalid.Failures));
    }

    [Fact]
    public async Task A_diff_is_told_in_both_forms()
    {
        await using var plugin = await PluginUnderTest.StartAsync();
        var request = new DiffRequest
        {
            Id = "t-1",
            Urn = ThingUrn,
            OldInputs = StructWriter.Write(PropertyMap.Of(("name", "a"), ("tags", PropertyMap.Of(("x", "1"))))),
            News = StructWriter.Write(PropertyMap.Of(("name", "b"), ("tags", PropertyMap.Of(("x", "1"), ("y.z", "2"))))),
        };

        var diff = await plugin.Client.DiffAsync(request, cancellationToken: Cancel);

        Assert.Equal(DiffResponse.Types.DiffChanges.DiffSome, diff.Changes);
        Assert.Equal(["name"], diff.Replaces);
        Assert.Equal(["name", "tags"], diff.Diffs);
        Assert.True(diff.HasDetailedDiff);
        Assert.Equal(PropertyDiff.Types.Kind.UpdateReplace, diff.DetailedDiff["name"].Kind);
        Assert.Equal(new PropertyDiff { Kind = PropertyDiff.Types.Kind.Add, InputDiff = true }, diff.DetailedDiff["tags[\"y.z\"]"]);
    }

    [Fact]
    public async Task Secrets_and_the_time_out_reach_the_provider()
    {
        await using var plugin = await PluginUnderTest.StartAsync();
        var inputs = PropertyMap.Of(("name", ((PropertyValue)"s3cret").AsSecret()));

        var created = await plugin.Client.CreateAsync(
            new() { Urn = ThingUrn, Properties = StructWriter.Write(inputs), Timeout = 90 }, cancellationToken: Cancel);

        Assert.Equal("t-1", created.Id);
        Assert.Equal(inputs.Set("state", "whole"), StructReader.Read(created.Properties));
        Assert.Equal(TimeSpan.FromSeconds(90), plugin.Provider.LastCreate!.Timeout);
        Assert.Equal(inputs, plugin.Provider.LastCreate.Inputs);
    }

    [Theory]
    [InlineData("refused", StatusCode.FailedPrecondition, "no room")]
    [InlineData("unclear", StatusCode.Unknown, "lost the answer")]
    public async Task A_failure_tells_whether_anything_may_have_happened(string name, StatusCode code, string message)
    {
        await using var plugin = await PluginUnderTest.StartAsync();

        var error = await Assert.ThrowsAsync<RpcException>(async () => await plugin.Client.CreateAsync(Create(name), cancellationToken: Cancel));

        Assert.Equal((code, message), (error.StatusCode, error.Status.Detail));
    }

    [Fact]
    public async Task A_partial_creation_carries_what_is_there()
    {
        await using var plugin = await PluginUnderTest.StartAsync();

        var error = await Assert.ThrowsAsync<RpcException>(async () => await plugin.Client.CreateAsync(Create("partial"), cancellationToken: Cancel));

        var detail = error.GetRpcStatus()!.GetDetail<ErrorResourceInitFailed>();
        Assert.Equal("t-1", detail.Id);
        Assert.Equal(["did not start"], detail.Reasons);
        Assert.Equal(PropertyMap.Of(("name", "partial"), ("state", "half")), StructReader.Read(detail.Properties));
        Assert.Equal(PropertyMap.Of(("name", "partial")), StructReader.Read(detail.Inputs));
    }

    [Fact]
    public async Task What_is_gone_is_read_as_nothing()
    {
        await using var plugin = await PluginUnderTest.StartAsync();

        var read = await plugin.Client.ReadAsync(new() { Id = "gone", Urn = ThingUrn }, cancellationToken: Cancel);

        Assert.Empty(read.Id);
        Assert.Null(read.Properties);
    }

    [Fact]
    public async Task Resources_are_listed_one_message_each()
    {
        await using var plugin = await PluginUnderTest.StartAsync();

        using var list = plugin.Client.List(new() { Token = "test:index:Thing" }, cancellationToken: Cancel);
        var ids = await list.ResponseStream.ReadAllAsync(Cancel).Select(response => response.Result.Id).ToListAsync(Cancel);
        using var other = plugin.Client.List(new() { Token = "test:index:Other" }, cancellationToken: Cancel);
        var error = await Assert.ThrowsAsync<RpcException>(() => other.ResponseStream.MoveNext(Cancel));

        Assert.Equal(["t-1", "t-2"], ids);
        Assert.Equal(StatusCode.Unimplemented, error.StatusCode);
    }

    [Fact]
    public async Task Messages_reach_the_engine_in_order_with_their_resource()
    {
        await using var engine = await FakeEngine.StartAsync(Cancel);
        await using var plugin = await PluginUnderTest.StartAsync(engine.Address);

        await plugin.Client.CreateAsync(Create("x"), cancellationToken: Cancel);
        var message = await engine.Messages.ReadAsync(Cancel);

        Assert.Equal(new LogRequest { Severity = LogSeverity.Info, Message = "working", Urn = ThingUrn, Ephemeral = true }, message);
    }

    [Fact]
    public async Task It_ends_with_the_engine_that_has_started_it()
    {
        var engine = await FakeEngine.StartAsync(Cancel);
        await using var plugin = await PluginUnderTest.StartAsync(engine.Address);
        await plugin.Client.CreateAsync(Create("x"), cancellationToken: Cancel);
        await engine.Messages.ReadAsync(Cancel);

        await engine.DisposeAsync();

        Assert.Equal(0, await plugin.Ended.WaitAsync(Cancel));
    }

    [Fact]
    public async Task Engines_that_attach_come_and_go_and_what_one_has_begun_ends_with_it()
    {
        await using var plugin = await PluginUnderTest.StartAsync();
        var first = await FakeEngine.StartAsync(Cancel);
        await plugin.Client.AttachAsync(new() { Address = first.Address }, cancellationToken: Cancel);
        var running = plugin.Client.CreateAsync(Create("hanging"), cancellationToken: Cancel).ResponseAsync;
        await plugin.Provider.Hanging.Task.WaitAsync(Cancel);

        await first.DisposeAsync();
        Assert.Equal(StatusCode.Cancelled, (await Assert.ThrowsAsync<RpcException>(() => running)).StatusCode);

        await using var second = await FakeEngine.StartAsync(Cancel);
        await plugin.Client.AttachAsync(new() { Address = second.Address }, cancellationToken: Cancel);
        Assert.Equal("t-1", (await plugin.Client.CreateAsync(Create("x"), cancellationToken: Cancel)).Id);
        Assert.Equal("working", (await second.Messages.ReadAsync(Cancel)).Message);
        Assert.False(plugin.Ended.IsCompleted);
    }

    [Fact]
    public async Task An_engine_can_attach_again_after_it_has_cancelled()
    {
        await using var engine = await FakeEngine.StartAsync(Cancel);
        await using var plugin = await PluginUnderTest.StartAsync();
        await plugin.Client.AttachAsync(new() { Address = engine.Address }, cancellationToken: Cancel);
        await plugin.Client.CancelAsync(new(), cancellationToken: Cancel);

        await plugin.Client.AttachAsync(new() { Address = engine.Address }, cancellationToken: Cancel);

        Assert.Equal("t-1", (await plugin.Client.CreateAsync(Create("x"), cancellationToken: Cancel)).Id);
    }

    [Fact]
    public async Task A_configuration_is_checked_compared_and_taken()
    {
        await using var plugin = await PluginUnderTest.StartAsync();
        var urn = Urn.Create("dev", "demo", default, "pulumi:providers:test", "p").Text;
        var config = StructWriter.Write(PropertyMap.Of(("region", "x"), ("token", ((PropertyValue)"t").AsSecret())));

        var check = await plugin.Client.CheckConfigAsync(new() { Urn = urn, News = config }, cancellationToken: Cancel);
        var diff = await plugin.Client.DiffConfigAsync(new() { Urn = urn, Id = "i", OldInputs = config, News = config }, cancellationToken: Cancel);
        await plugin.Client.ConfigureAsync(new() { Args = config }, cancellationToken: Cancel);

        Assert.Equal(config, check.Inputs);
        Assert.Equal(DiffResponse.Types.DiffChanges.DiffNone, diff.Changes);
        Assert.Equal(StructReader.Read(config), plugin.Provider.LastConfigure!.Args);
    }

    [Fact]
    public async Task An_update_and_a_deletion_come_with_what_was_there()
    {
        await using var plugin = await PluginUnderTest.StartAsync();
        var (olds, news) = (PropertyMap.Of(("name", "a")), PropertyMap.Of(("name", "a"), ("size", 2)));

        var updated = await plugin.Client.UpdateAsync(
            new() { Id = "t-1", Urn = ThingUrn, OldInputs = StructWriter.Write(olds), Olds = StructWriter.Write(olds), News = StructWriter.Write(news), IgnoreChanges = { "x" } },
            cancellationToken: Cancel);
        await plugin.Client.DeleteAsync(
            new() { Id = "t-1", Urn = ThingUrn, OldInputs = StructWriter.Write(olds), Properties = StructWriter.Write(news), Timeout = 5 }, cancellationToken: Cancel);

        Assert.Equal(news, StructReader.Read(updated.Properties));
        Assert.Equal((olds, "x"), (plugin.Provider.LastUpdate!.OldInputs, plugin.Provider.LastUpdate.IgnoreChanges.Single()));
        Assert.Equal(
            (olds, news, TimeSpan.FromSeconds(5)),
            (plugin.Provider.LastDelete!.OldInputs, plugin.Provider.LastDelete.OldOutputs, plugin.Provider.LastDelete.Timeout!.Value));
    }

    [Fact]
    public async Task A_function_returns_its_result_or_says_that_it_is_not_there()
    {
        await using var plugin = await PluginUnderTest.StartAsync();

        var result = await plugin.Client.InvokeAsync(
            new() { Tok = "test:index:echo", Args = StructWriter.Write(PropertyMap.Of(("a", 1))) }, cancellationToken: Cancel);
        var error = await Assert.ThrowsAsync<RpcException>(async () => await plugin.Client.InvokeAsync(new() { Tok = "test:index:none" }, cancellationToken: Cancel));

        Assert.Equal(PropertyMap.Of(("a", 1)), StructReader.Read(result.Return));
        Assert.Contains("test:index:none", error.Status.Detail);
    }

    [Fact]
    public async Task It_knows_no_other_providers_names_for_its_resources()
    {
        await using var plugin = await PluginUnderTest.StartAsync();

        Assert.Empty((await plugin.Client.GetMappingAsync(new() { Key = "terraform" }, cancellationToken: Cancel)).Data);
        Assert.Empty((await plugin.Client.GetMappingsAsync(new() { Key = "terraform" }, cancellationToken: Cancel)).Providers);
    }

    [Fact]
    public async Task What_it_has_not_is_answered_as_engines_expect()
    {
        await using var plugin = await PluginUnderTest.StartAsync();
        async Task<StatusCode> Status<T>(Func<AsyncUnaryCall<T>> call) => (await Assert.ThrowsAsync<RpcException>(async () => await call())).StatusCode;

        Assert.Equal(StatusCode.Unimplemented, await Status(() => plugin.Client.ParameterizeAsync(new(), cancellationToken: Cancel)));
        Assert.Equal(StatusCode.Unimplemented, await Status(() => plugin.Client.ConstructAsync(new(), cancellationToken: Cancel)));
        Assert.Equal(StatusCode.Unimplemented, await Status(() => plugin.Client.CallAsync(new(), cancellationToken: Cancel)));
    }

    [Fact]
    public async Task Cancel_ends_what_is_running()
    {
        await using var plugin = await PluginUnderTest.StartAsync();
        var running = plugin.Client.CreateAsync(Create("hanging"), cancellationToken: Cancel).ResponseAsync;
        await plugin.Provider.Hanging.Task.WaitAsync(Cancel);

        await plugin.Client.CancelAsync(new(), cancellationToken: Cancel);

        Assert.Equal(StatusCode.Cancelled, (await Assert.ThrowsAsync<RpcException>(() => running)).StatusCode);
    }

    private static CheckRequest Check(PropertyMap news) => new() { Urn = ThingUrn, News = StructWriter.Write(news) };

    private static CreateRequest Create(string name) => new() { Urn = ThingUrn, Properties = StructWriter.Write(PropertyMap.Of(("name", name))) };
}
