using System.Collections.Immutable;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumi.Experimental;
using Pulumi.Experimental.Provider;
using Pulumi.Tests.Support;

namespace Pulumi.Tests.Experimental;

public sealed class ProviderTests
{
    private const string WebUrn = "urn:pulumi:dev::proj::t:m:T::web";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_operation_on_a_resource_reaches_the_provider_and_comes_back()
    {
        await using var engine = await FakeEngine.StartAsync();
        await using var plugin = await PluginProcess.StartAsync(host => new DiskProvider(host), engine.Environment["PULUMI_ENGINE"]);
        var (size, secret) = (Wire.Fields(("size", Wire.Number(1))), Wire.Secret(Wire.Text("k")));

        var check = await plugin.Client.CheckAsync(new() { Urn = WebUrn, News = size, RandomSeed = ByteString.CopyFrom(1, 2) }, cancellationToken: Cancel);
        Assert.Equal(Wire.Fields(("size", Wire.Number(1)), ("seed", Wire.Number(2))), check.Inputs);
        Assert.Equal(("size", "too small"), (Assert.Single(check.Failures).Property, check.Failures[0].Reason));

        var diff = await plugin.Client.DiffAsync(
            new() { Urn = WebUrn, Id = "7", Olds = size, News = new(), IgnoreChanges = { "label" } }, cancellationToken: Cancel);
        Assert.Equal(
            new()
            {
                Changes = Pulumirpc.DiffResponse.Types.DiffChanges.DiffSome,
                Replaces = { "size" },
                Diffs = { "size", "label" },
                DeleteBeforeReplace = true,
                HasDetailedDiff = true,
                DetailedDiff = { ["size"] = new() { Kind = Pulumirpc.PropertyDiff.Types.Kind.DeleteReplace, InputDiff = true } },
            },
            diff);

        var create = await plugin.Client.CreateAsync(
            new() { Urn = WebUrn, Properties = Wire.Fields(("key", secret)), Timeout = 1.5, Preview = true }, cancellationToken: Cancel);
        Assert.Equal(
            new() { Id = "web-id", Properties = Wire.Fields(("key", secret), ("timeout", Wire.Number(1.5)), ("preview", Value.ForBool(true)), ("type", Wire.Text("t:m:T"))) },
            create);

        var read = await plugin.Client.ReadAsync(new() { Urn = WebUrn, Id = "7", Properties = size, Inputs = new() }, cancellationToken: Cancel);
        Assert.Equal(new() { Id = "7", Properties = size, Inputs = new() }, read);

        var update = await plugin.Client.UpdateAsync(
            new() { Urn = WebUrn, Id = "7", Olds = size, News = Wire.Fields(("size", Wire.Unknown)) }, cancellationToken: Cancel);
        Assert.Equal(Wire.Fields(("size", Wire.Unknown)), update.Properties);

        await plugin.Client.DeleteAsync(new() { Urn = WebUrn, Id = "7", Properties = size }, cancellationToken: Cancel);
        Assert.Contains("deleted 7", engine.Log.Messages.Select(message => message.Message));
    }

    [Fact]
    public async Task What_a_provider_does_not_have_is_unimplemented()
    {
        await using var plugin = await PluginProcess.StartAsync(_ => new EmptyProvider(), "127.0.0.1:1");
        Func<Task>[] calls =
        [
            async () => await plugin.Client.ParameterizeAsync(new() { Args = new() }),
            async () => await plugin.Client.GetSchemaAsync(new()),
            async () => await plugin.Client.CheckConfigAsync(new() { Urn = WebUrn }),
            async () => await plugin.Client.DiffConfigAsync(new() { Urn = WebUrn }),
            async () => await plugin.Client.CheckAsync(new() { Urn = WebUrn }),
            async () => await plugin.Client.InvokeAsync(new()),
        ];
        foreach (var call in calls)
            Assert.Equal(StatusCode.Unimplemented, (await Assert.ThrowsAsync<RpcException>(call)).StatusCode);
        Assert.True((await plugin.Client.ConfigureAsync(new(), cancellationToken: Cancel)).AcceptSecrets);
    }

    [Fact]
    public async Task A_failure_is_told_in_its_own_words()
    {
        await using var plugin = await PluginProcess.StartAsync(_ => new DiskProvider(), "127.0.0.1:1");
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await plugin.Client.InvokeAsync(new() { Tok = "t:m:fail" }, cancellationToken: Cancel));
        Assert.Equal((StatusCode.Internal, "disk on fire"), (failure.StatusCode, failure.Status.Detail));
    }

    [Fact]
    public async Task Running_operations_end_when_the_engine_cancels()
    {
        await using var plugin = await PluginProcess.StartAsync(_ => new DiskProvider(), "127.0.0.1:1");
        var waiting = plugin.Client.InvokeAsync(new() { Tok = "t:m:wait" }, cancellationToken: Cancel).ResponseAsync;
        await plugin.Client.CancelAsync(new(), cancellationToken: Cancel);
        Assert.Equal(StatusCode.Cancelled, (await Assert.ThrowsAsync<RpcException>(() => waiting)).StatusCode);
    }

    [Fact]
    public async Task A_provider_without_an_engine_waits_for_one_to_attach()
    {
        await using var engine = await FakeEngine.StartAsync();
        await using var plugin = await PluginProcess.StartAsync(_ => new DiskProvider(), engineAddress: null);
        var early = await Assert.ThrowsAsync<RpcException>(async () => await plugin.Client.ConfigureAsync(new(), cancellationToken: Cancel));
        Assert.Equal(StatusCode.FailedPrecondition, early.StatusCode);

        await plugin.Client.AttachAsync(new() { Address = engine.Environment["PULUMI_ENGINE"] }, cancellationToken: Cancel);
        await plugin.Client.ConfigureAsync(new(), cancellationToken: Cancel);
        Assert.Equal("1.2.3", (await plugin.Client.GetPluginInfoAsync(new(), cancellationToken: Cancel)).Version);
    }

    [Fact]
    public async Task Parameters_and_configuration_arrive()
    {
        await using var plugin = await PluginProcess.StartAsync(_ => new DiskProvider(), "127.0.0.1:1");
        var byArgs = await plugin.Client.ParameterizeAsync(new() { Args = new() { Args = { "cloud", "2.0.0" } } }, cancellationToken: Cancel);
        var byValue = await plugin.Client.ParameterizeAsync(
            new() { Value = new() { Name = "cloud", Version = "3.0.0", Value = ByteString.CopyFrom(1) } }, cancellationToken: Cancel);
        var configured = await plugin.Client.ConfigureAsync(new() { Args = Wire.Fields(("secrets", Value.ForBool(true))) }, cancellationToken: Cancel);
        var schema = await plugin.Client.GetSchemaAsync(new() { Version = 1, SubpackageName = "cloud" }, cancellationToken: Cancel);

        Assert.Equal(("cloud", "2.0.0"), (byArgs.Name, byArgs.Version));
        Assert.Equal(("cloud", "3.0.0"), (byValue.Name, byValue.Version));
        Assert.Equal((true, false), (configured.AcceptSecrets, configured.SupportsPreview));
        Assert.Equal("1 cloud ", schema.Schema);
    }

    [Fact]
    public void More_than_one_address_is_refused()
    {
        Assert.Equal("127.0.0.1:1", PluginArguments.GetEngineAddress(["--logtostderr", "-v=9", "--logflow", "--tracing", "file:x", "127.0.0.1:1"]));
        Assert.Throws<ArgumentException>(() => PluginArguments.GetEngineAddress(["a", "b"]));
    }

    private sealed class EmptyProvider : Provider;

    private sealed class DiskProvider(Pulumi.Experimental.IEngine? engine = null) : Provider
    {
        public override Task<CheckResponse> Check(CheckRequest request, CancellationToken ct)
            => Task.FromResult(new CheckResponse
            {
                Inputs = request.NewInputs.Add("seed", new(request.RandomSeed.Length)),
                Failures = [new("size", "too small")],
            });

        public override Task<DiffResponse> Diff(DiffRequest request, CancellationToken ct)
            => Task.FromResult(new DiffResponse
            {
                Changes = true,
                Replaces = ["size"],
                Diffs = [.. request.OldOutputs.Keys, .. request.IgnoreChanges],
                DeleteBeforeReplace = true,
                DetailedDiff = new Dictionary<string, PropertyDiff> { ["size"] = new() { Kind = PropertyDiffKind.DeleteReplace, InputDiff = true } },
            });

        public override Task<CreateResponse> Create(CreateRequest request, CancellationToken ct)
            => Task.FromResult(new CreateResponse
            {
                Id = $"{request.Name}-id",
                Outputs = request.Inputs
                    .Add("timeout", new(request.Timeout.TotalSeconds)).Add("preview", new(request.Preview)).Add("type", new(request.Type)),
            });

        public override Task<ReadResponse> Read(ReadRequest request, CancellationToken ct)
            => Task.FromResult(new ReadResponse { Id = request.Id, Outputs = request.Outputs, Inputs = request.Inputs });

        public override Task<UpdateResponse> Update(UpdateRequest request, CancellationToken ct)
            => Task.FromResult(new UpdateResponse { Outputs = request.OldOutputs.SetItems(request.NewInputs) });

        public override Task Delete(DeleteRequest request, CancellationToken ct)
            => engine?.LogAsync(new(LogSeverity.Info, $"deleted {request.Id}", request.Urn)) ?? Task.CompletedTask;

        public override async Task<InvokeResponse> Invoke(InvokeRequest request, CancellationToken ct)
        {
            if (request.Tok == "t:m:fail")
                throw new InvalidOperationException("disk on fire");
            await Task.Delay(Timeout.Infinite, ct);
            return new();
        }

        public override Task<ParameterizeResponse> Parameterize(ParameterizeRequest request, CancellationToken ct)
            => Task.FromResult<ParameterizeResponse>(request.Parameters switch
            {
                ParametersArgs { Args: [var name, var version] } => new(name, version),
                ParametersValue value => new(value.Name, value.Version),
                _ => throw new InvalidOperationException(),
            });

        public override Task<ConfigureResponse> Configure(ConfigureRequest request, CancellationToken ct)
            => Task.FromResult(new ConfigureResponse { AcceptSecrets = request.Args.ContainsKey("secrets") });

        public override Task<GetSchemaResponse> GetSchema(GetSchemaRequest request, CancellationToken ct)
            => Task.FromResult(new GetSchemaResponse { Schema = $"{request.Version} {request.SubpackageName} {request.SubpackageVersion}" });
    }
}
