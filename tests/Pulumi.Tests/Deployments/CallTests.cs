using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Tests.Support;
using Pulumi.Utilities;
using Pulumirpc;

namespace Pulumi.Tests.Deployments;

public sealed class CallTests
{
    private const string Token = "test:index:Server/describe";
    private const string WebUrn = "urn:pulumi:dev::proj::test:index:Server::web";

    [Fact]
    public async Task A_method_gets_its_resource_and_that_resource_s_provider()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.OnCall = _ => new()
        {
            Return = Wire.Fields(("size", Wire.Secret(Wire.Number(10)))),
            ReturnDependencies = { ["size"] = new() { Urns = { WebUrn } } },
        };

        OutputData<Disk> data = default;
        string[] dependencies = [];
        await engine.RunAsync(async () =>
        {
            var web = new Server("web", new() { Image = "i" }, new()
            {
                Provider = new TestProvider("prov"),
                Version = "1.2.3",
                PluginDownloadURL = "https://plugins",
            });
            var output = Deployment.Instance.Call<Disk>(Token, Args(("unit", web.Image)), web);
            data = await output.DataTask;
            dependencies = await Task.WhenAll(data.Resources.Select(resource => OutputUtilities.GetValueAsync(resource.Urn)));
            return new Dictionary<string, object?>();
        });

        Assert.Equal(
            new ResourceCallRequest
            {
                Tok = Token,
                Args = Wire.Fields(
                    ("unit", Wire.Output(("value", Wire.Text("i")), ("dependencies", Wire.List(Wire.Text(WebUrn))))),
                    ("__self__", Wire.Reference(("urn", Wire.Text(WebUrn)), ("id", Wire.Text("web-id"))))),
                ArgDependencies = { ["unit"] = new() { Urns = { WebUrn } }, ["__self__"] = new() },
                Provider = "urn:pulumi:dev::proj::pulumi:providers:test::prov::prov-id",
                Version = "1.2.3",
                PluginDownloadURL = "https://plugins",
            },
            Assert.Single(engine.Monitor.Calls));
        Assert.Equal((10, true, true), (data.Value.Size, data.IsKnown, data.IsSecret));
        Assert.Equal([WebUrn], dependencies);
    }

    [Fact]
    public async Task A_method_is_also_called_with_unknown_arguments()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAsync(() => Deployment.Instance.Call(Token, Args(("unit", OutputUtilities.CreateUnknown("")))));
        Assert.Equal(Wire.Fields(("unit", Wire.Output())), Assert.Single(engine.Monitor.Calls).Args);
    }

    [Fact]
    public async Task Without_a_resource_the_options_tell_the_provider()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAsync(() => Deployment.Instance.Call(
            Token, CallArgs.Empty, options: new() { Provider = new TestProvider("prov"), Version = "3.0.0", PluginDownloadURL = "https://x" }));

        var call = Assert.Single(engine.Monitor.Calls);
        Assert.Equal(
            ("urn:pulumi:dev::proj::pulumi:providers:test::prov::prov-id", "3.0.0", "https://x"),
            (call.Provider, call.Version, call.PluginDownloadURL));
    }

    [Fact]
    public async Task What_a_method_refuses_ends_the_program_in_its_own_words()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.OnCall = _ => new() { Failures = { new CheckFailure { Property = "unit", Reason = "no such unit" } } };
        var exitCode = await engine.RunAsync(() => Deployment.Instance.Call<Disk>(Token, CallArgs.Empty));

        Assert.Equal(32, exitCode);
        Assert.Equal($"Call of '{Token}' failed: no such unit (unit)", Assert.Single(engine.Log.Errors));
    }

    [Fact]
    public async Task Mocks_answer_methods()
    {
        ImmutableArray<double> sizes = [];
        await Deployment.TestAsync(new SizeMocks(), new() { IsPreview = false }, async () =>
        {
            var output = Deployment.Instance.Call<ImmutableDictionary<string, double>>(Token, Args(("factor", (Input<int>)2)));
            sizes = [.. (await OutputUtilities.GetValueAsync(output)).Values];
        });
        Assert.Equal([20.0], sizes);
    }

    private static DescribeArgs Args((string Name, object Value) argument)
        => argument.Name == "unit"
            ? new() { Unit = (Output<string>)argument.Value }
            : new() { Factor = (Input<int>)argument.Value };

    private sealed class DescribeArgs : CallArgs
    {
        [Input("unit")]
        public Input<string>? Unit { get; init; }

        [Input("factor")]
        public Input<int>? Factor { get; init; }
    }

    private sealed class SizeMocks : Pulumi.Testing.EmptyMocks, Pulumi.Testing.IMocks
    {
        Task<object> Pulumi.Testing.IMocks.CallAsync(Pulumi.Testing.MockCallArgs args)
            => Task.FromResult<object>(new Dictionary<string, object> { ["size"] = 10 * (double)args.Args["factor"] });
    }
}
