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
    public async Task It_ends_when_its_engine_is_gone()
    {
        var engine = await FakeEngine.StartAsync(Cancel);
        await using var plugin = await PluginUnderTest.StartAsync();
        await plugin.Client.AttachAsync(new() { Address = engine.Address }, cancellationToken: Cancel);
        await plugin.Client.CreateAsync(Create("x"), cancellationToken: Cancel);
        await engine.Messages.ReadAsync(Cancel);

        await engine.DisposeAsync();

        Assert.Equal(0, await plugin.Ended.WaitAsync(Cancel));
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
