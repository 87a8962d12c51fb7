using Pulumi.Tests.Support;

namespace Pulumi.Tests.Deployments;

public sealed class StackTests
{
    private sealed class ExportingStack : Stack
    {
        public ExportingStack() => Address = Output.CreateSecret("10.0.0.1");

        [Output("address")]
        public Output<string> Address { get; set; }

        [Output]
        public Output<int> Count { get; set; } = Output.Create(3);
    }

    private sealed class ForgetfulStack : Stack
    {
        [Output]
        public Output<int> Count { get; set; } = null!;

        [Output]
        public Output<int> Size { get; set; } = null!;
    }

    [Fact]
    public async Task The_dictionary_that_a_program_returns_becomes_the_outputs()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAsync(async () =>
        {
            await Task.Yield();
            return new Dictionary<string, object?> { ["a"] = Output.CreateSecret("s"), ["b"] = 1, ["none"] = null };
        });

        var outputs = Assert.Single(engine.Monitor.Outputs);
        Assert.Equal("urn:pulumi:dev::proj::pulumi:pulumi:Stack::proj-dev", outputs.Urn);
        Assert.Equal(Wire.Fields(("a", Wire.Secret(Wire.Text("s"))), ("b", Wire.Number(1))), outputs.Outputs);
    }

    [Fact]
    public async Task The_output_properties_of_a_stack_class_become_the_outputs()
    {
        await using var engine = await FakeEngine.StartAsync();
        await Deployment.RunWithEngineAsync(
            runner => runner.RunAsync(StackFactory.Create<ExportingStack>), engine.Environment.GetValueOrDefault);

        Assert.Equal(
            Wire.Fields(("Count", Wire.Number(3)), ("address", Wire.Secret(Wire.Text("10.0.0.1")))),
            Assert.Single(engine.Monitor.Outputs).Outputs);
    }

    [Fact]
    public async Task Output_properties_that_are_not_assigned_are_named_together()
    {
        await using var engine = await FakeEngine.StartAsync();
        var exitCode = await Deployment.RunWithEngineAsync(
            runner => runner.RunAsync(StackFactory.Create<ForgetfulStack>), engine.Environment.GetValueOrDefault);

        Assert.Equal(32, exitCode);
        Assert.StartsWith("Output(s) 'Count, Size' have no value assigned.", Assert.Single(engine.Log.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_registers_its_outputs_under_its_own_urn()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAsync(() => _ = new Group("g", build: group => group.Members = Output.Create(2)));

        var outputs = engine.Monitor.Outputs.Single(request => request.Urn.EndsWith("::g", StringComparison.Ordinal));
        Assert.Equal(Wire.Fields(("Secret", Wire.Secret(Wire.Text("s"))), ("members", Wire.Number(2))), outputs.Outputs);
    }

    [Fact]
    public async Task Transformations_run_from_the_resource_outwards_to_the_stack()
    {
        await using var engine = await FakeEngine.StartAsync();
        ResourceTransformation Tag(string tag) => args =>
        {
            if (args.Args is not ServerArgs server)
                return null;

            server.Image = server.Image.Apply(image => $"{image}-{tag}");
            return new ResourceTransformationResult(
                server, CustomResourceOptions.Merge((CustomResourceOptions)args.Options, new() { Protect = true }));
        };

        await engine.RunAsync(
            () =>
            {
                _ = new Group("g", new() { ResourceTransformations = { Tag("parent") } }, parent => _ = new Server(
                    "web", new() { Image = "i" }, new() { Parent = parent, ResourceTransformations = { Tag("own") } }));
                return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
            },
            new StackOptions { ResourceTransformations = { Tag("stack") } });

        var request = engine.Monitor.Registered("web");
        Assert.Equal(Wire.Text("i-own-parent-stack"), request.Object.Fields["image"]);
        Assert.True(request.Protect);
    }
}
