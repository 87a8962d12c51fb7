using System.Collections.Immutable;
using Pulumi.Tests.Support;
using Pulumi.Utilities;
using Pulumirpc;

namespace Pulumi.Tests.Deployments;

public sealed class InvokeTests
{
    private const string Token = "test:index:getDisk";

    [Fact]
    public async Task A_call_sends_the_arguments_and_options_and_reads_the_result()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.OnInvoke = _ => new() { Return = Wire.Fields(("size", Wire.Secret(Wire.Number(10)))) };

        OutputData<Disk> data = default;
        await engine.RunAsync(async () =>
        {
            var output = Deployment.Instance.Invoke<Disk>(Token, Args(("name", "d")), new InvokeOptions
            {
                Provider = new TestProvider("prov"),
                Version = "1.2.3",
                PluginDownloadURL = "https://plugins",
            });
            data = await output.DataTask;
            return new Dictionary<string, object?>();
        });

        Assert.Equal(
            new ResourceInvokeRequest
            {
                Tok = Token,
                Args = Wire.Fields(("name", Wire.Text("d"))),
                Provider = "urn:pulumi:dev::proj::pulumi:providers:test::prov::prov-id",
                Version = "1.2.3",
                PluginDownloadURL = "https://plugins",
                AcceptResources = true,
            },
            Assert.Single(engine.Monitor.Invokes));
        Assert.Equal((10, true, true), (data.Value.Size, data.IsKnown, data.IsSecret));
    }

    [Fact]
    public async Task The_parent_of_a_call_gives_it_its_provider()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAsync(() => _ = new Group("g", new() { Providers = { new TestProvider("prov") } }, group =>
            _ = Deployment.Instance.Invoke<Disk>(Token, InvokeArgs.Empty, new InvokeOptions { Parent = group })));

        Assert.Equal("urn:pulumi:dev::proj::pulumi:providers:test::prov::prov-id", Assert.Single(engine.Monitor.Invokes).Provider);
    }

    [Fact]
    public async Task Nothing_is_called_while_an_argument_is_unknown_or_a_resource_does_not_exist()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Environment["PULUMI_DRY_RUN"] = "true";
        engine.Monitor.OnRegister = (_, response) =>
        {
            response.Id = "";
            return Task.CompletedTask;
        };

        bool[] known = [];
        var exitCode = await engine.RunAsync(async () =>
        {
            var server = new Server("web", new() { Image = "i" });
            known = await Task.WhenAll(
                OutputUtilities.GetIsKnownAsync(Deployment.Instance.Invoke<Disk>(Token, Args(("a", OutputUtilities.CreateUnknown(""))))),
                OutputUtilities.GetIsKnownAsync(Deployment.Instance.Invoke<Disk>(Token, Args(("image", server.Image)))),
                OutputUtilities.GetIsKnownAsync(Deployment.Instance.Invoke<Disk>(
                    Token, InvokeArgs.Empty, new InvokeOutputOptions { DependsOn = server })));
            return new Dictionary<string, object?>();
        });

        Assert.Equal(0, exitCode);
        Assert.Equal([false, false, false], known);
        Assert.Empty(engine.Monitor.Invokes);
    }

    [Fact]
    public async Task The_result_depends_on_what_the_call_depends_on()
    {
        await using var engine = await FakeEngine.StartAsync();
        var request = await engine.RunAndGetRequestAsync("after", () =>
        {
            var (a, b) = (new Server("a", new() { Image = "i" }), new Server("b", new() { Image = "i" }));
            var result = Deployment.Instance.Invoke<ImmutableDictionary<string, object>>(
                Token, Args(("a", a.Id)), new InvokeOutputOptions { DependsOn = b });
            _ = new Server("after", new() { Image = result.Apply(_ => "i") });
        });

        Assert.Equal(
            ["urn:pulumi:dev::proj::test:index:Server::a", "urn:pulumi:dev::proj::test:index:Server::b"], request.Dependencies);
    }

    [Fact]
    public async Task The_only_member_of_a_result_can_be_asked_for()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.OnInvoke = _ => new() { Return = Wire.Fields(("result", Wire.Number(4))) };

        var (single, task) = (0, 0);
        await engine.RunAsync(async () =>
        {
            single = await OutputUtilities.GetValueAsync(Deployment.Instance.InvokeSingle<int>(Token, InvokeArgs.Empty));
            task = await Deployment.Instance.InvokeSingleAsync<int>(Token, InvokeArgs.Empty);
            await Deployment.Instance.InvokeAsync(Token, InvokeArgs.Empty);
            return new Dictionary<string, object?>();
        });

        Assert.Equal((4, 4, 3), (single, task, engine.Monitor.Invokes.Count));
    }

    [Fact]
    public async Task Failures_name_the_function_and_every_property()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.OnInvoke = _ => new()
        {
            Failures =
            {
                new CheckFailure { Property = "name", Reason = "unknown" },
                new CheckFailure { Property = "zone", Reason = "missing" },
            },
        };

        Assert.Equal(32, await engine.RunAsync(() => _ = Deployment.Instance.Invoke<Disk>(Token, InvokeArgs.Empty)));
        Assert.Contains(
            "Invoke of 'test:index:getDisk' failed: unknown (name); missing (zone)",
            Assert.Single(engine.Log.Errors),
            StringComparison.Ordinal);
    }

    private static DictionaryInvokeArgs Args(params (string Key, object Value)[] args)
        => new(args.ToImmutableDictionary(arg => arg.Key, object? (arg) => arg.Value));
}
