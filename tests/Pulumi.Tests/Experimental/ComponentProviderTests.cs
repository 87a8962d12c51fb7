using System.Text.Json.Nodes;
using Grpc.Core;
using Pulumi.Experimental.Provider;
using Pulumi.Tests.Support;

namespace Pulumi.Tests.Experimental;

public sealed class ComponentProviderTests
{
    private const string ParentUrn = "urn:pulumi:dev::proj::pulumi:pulumi:Stack::proj-dev";
    private const string FriendUrn = "urn:pulumi:dev::proj::test:index:Server::friend";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private sealed class ShapeArgs : ResourceArgs
    {
        [Input("radius", required: true)]
        public Input<double> Radius { get; set; } = null!;

        [Input("points")]
        public InputList<PointArgs>? Points { get; set; }

        [Input("labels")]
        public Dictionary<string, string>? Labels { get; set; }

        [Input("icon")]
        public Input<Asset>? Icon { get; set; }
    }

    private sealed class PointArgs : ResourceArgs
    {
        [Input("x", required: true)]
        public int X { get; set; }

        [Input("next")]
        public Input<PointArgs>? Next { get; set; }
    }

    private sealed class Shape : ComponentResource
    {
        public Shape(string name, ShapeArgs args, ComponentResourceOptions? options = null)
            : base("test:index:Shape", name, args, options)
        {
            var server = new Server($"{name}-server", new() { Image = args.Radius.Apply(radius => $"r{radius}") }, new() { Parent = this });
            Image = server.Image;
            Project = Output.Create<string?>(Deployment.Instance.ProjectName + new Config("shape").Get("suffix"));
            RegisterOutputs();
        }

        [Output("image")]
        public Output<string> Image { get; private set; }

        [Output("project")]
        public Output<string?> Project { get; private set; }

        [Output("count")]
        public Output<int?>? Count { get; private set; }
    }

    private sealed class Broken : ComponentResource
    {
        public Broken(string name, ShapeArgs args, ComponentResourceOptions? options = null)
            : base("test:index:Broken", name, args, options)
            => throw new InvalidOperationException("cannot be built");
    }

    private sealed class Wrong(string name) : ComponentResource("test:index:Wrong", name);

    [Fact]
    public async Task The_schema_tells_the_components_and_the_types_that_they_use()
    {
        var response = await CreateProvider().GetSchema(new(0, null, null), Cancel);
        var language = """{ "respectSchemaVersion": true }""";
        var expected = JsonNode.Parse($$"""
            {
              "name": "test", "namespace": "acme", "displayName": "test", "version": "1.2.3",
              "language": { "csharp": {{language}}, "go": {{language}}, "java": {{language}}, "nodejs": {{language}}, "python": {{language}} },
              "resources": {
                "test:index:Shape": {
                  "isComponent": true,
                  "type": "object",
                  "inputProperties": {
                    "icon": { "$ref": "pulumi.json#/Asset" },
                    "labels": { "type": "object", "additionalProperties": { "type": "string", "plain": true } },
                    "points": { "type": "array", "items": { "$ref": "#/types/test:index:Point" } },
                    "radius": { "type": "number" }
                  },
                  "requiredInputs": ["radius"],
                  "properties": {
                    "count": { "type": "integer" },
                    "image": { "type": "string" },
                    "project": { "type": "string" }
                  },
                  "required": ["image"]
                }
              },
              "types": {
                "test:index:Point": {
                  "type": "object",
                  "properties": { "next": { "$ref": "#/types/test:index:Point" }, "x": { "type": "integer", "plain": true } },
                  "required": ["x"]
                }
              }
            }
            """);

        Assert.Equal(expected!.ToJsonString(), Sorted(JsonNode.Parse(response.Schema!)!, expected).ToJsonString());
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("1test", null)]
    [InlineData("test", "Acme")]
    public void A_package_name_that_code_generators_cannot_use_is_refused(string name, string? organization)
        => Assert.Throws<ArgumentException>(() => ComponentAnalyzer.GenerateSchema(new(name, organization), typeof(Shape)));

    [Fact]
    public void A_component_without_the_usual_constructor_is_refused()
        => Assert.Contains(
            nameof(Wrong), Assert.Throws<ArgumentException>(() => ComponentAnalyzer.GenerateSchema(new("test"), typeof(Wrong))).Message);

    [Theory]
    [InlineData("Acme.Infra.ManagedCluster", "managed-cluster", "acme")]
    [InlineData("HTTPServer2Tools", "http-server2-tools", null)]
    public void A_package_is_named_after_its_assembly(string assembly, string name, string? organization)
        => Assert.Equal(new(name, organization, "0.0.0"), ComponentProviderHost.CreateMetadata(assembly, packageName: null));

    [Fact]
    public async Task A_component_is_constructed_with_the_engine_of_the_program_that_uses_it()
    {
        await using var engine = await FakeEngine.StartAsync();
        await using var plugin = await PluginProcess.StartAsync(_ => CreateProvider(), engine.Environment["PULUMI_ENGINE"]);

        var response = await plugin.Client.ConstructAsync(Request(engine, "test:index:Shape"), cancellationToken: Cancel);

        const string ShapeUrn = "urn:pulumi:dev::proj::test:index:Shape::s";
        const string ServerUrn = "urn:pulumi:dev::proj::test:index:Shape$test:index:Server::s-server";
        Assert.Equal(ShapeUrn, response.Urn);
        Assert.Equal(
            Wire.Fields(
                ("image", Wire.Output(("value", Wire.Text("r2")), ("dependencies", Wire.List(Wire.Text(ServerUrn))))),
                ("project", Wire.Text("proj!"))),
            response.State);
        var shape = engine.Monitor.Registered("s");
        Assert.Equal((ParentUrn, true, "old"), (shape.Parent, shape.Protect, shape.Aliases.Single().Spec.Name));
        Assert.Equal([FriendUrn], shape.Dependencies);
        Assert.Equal(["check"], shape.Hooks.BeforeCreate);
        Assert.Equal(ShapeUrn, engine.Monitor.Registered("s-server").Parent);
        Assert.Single(engine.Monitor.Outputs, outputs => outputs.Urn == ShapeUrn);
        Assert.Equal(0, engine.Monitor.Shutdowns);
    }

    [Fact]
    public async Task Components_are_constructed_at_the_same_time_without_seeing_each_other()
    {
        await using var engine = await FakeEngine.StartAsync();
        await using var plugin = await PluginProcess.StartAsync(_ => CreateProvider(), engine.Environment["PULUMI_ENGINE"]);

        var projects = await Task.WhenAll(Enumerable.Range(0, 8).Select(async index =>
        {
            var request = Request(engine, "test:index:Shape");
            (request.Name, request.Project) = ($"s{index}", $"p{index}");
            var response = await plugin.Client.ConstructAsync(request, cancellationToken: Cancel);
            return response.State.Fields["project"].StringValue;
        }));

        Assert.Equal(Enumerable.Range(0, 8).Select(index => $"p{index}!"), projects);
    }

    [Theory]
    [InlineData("test:index:Broken", "cannot be built")]
    [InlineData("test:index:Missing", "Component type not found: Missing")]
    [InlineData("other:index:Shape", "Invalid resource type: other:index:Shape")]
    public async Task What_goes_wrong_is_told_in_its_own_words(string type, string message)
    {
        await using var engine = await FakeEngine.StartAsync();
        await using var plugin = await PluginProcess.StartAsync(_ => CreateProvider(), engine.Environment["PULUMI_ENGINE"]);
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await plugin.Client.ConstructAsync(Request(engine, type), cancellationToken: Cancel));
        Assert.Equal((StatusCode.Internal, message), (failure.StatusCode, failure.Status.Detail));
    }

    [Fact]
    public async Task A_method_runs_with_the_engine_of_the_program_that_calls_it()
    {
        await using var engine = await FakeEngine.StartAsync();
        await using var plugin = await PluginProcess.StartAsync(_ => new MethodProvider(), engine.Environment["PULUMI_ENGINE"]);

        var response = await plugin.Client.CallAsync(
            new()
            {
                Tok = "test:index:Shape/describe",
                Args = Wire.Fields(("__self__", Wire.Reference(("urn", Wire.Text(FriendUrn)))), ("unit", Wire.Text("m"))),
                ArgDependencies = { ["unit"] = new() { Urns = { FriendUrn } } },
                Project = "proj",
                Stack = "dev",
                MonitorEndpoint = engine.Environment["PULUMI_MONITOR"],
            },
            cancellationToken: Cancel);

        Assert.Equal(
            Wire.Fields(
                ("self", Wire.Text(FriendUrn)),
                ("unit", Wire.Output(("value", Wire.Text("m")), ("dependencies", Wire.List(Wire.Text(FriendUrn))))),
                ("stack", Wire.Text("dev"))),
            response.Return);
        Assert.Equal([FriendUrn], response.ReturnDependencies["unit"].Urns);
    }

    private static ComponentProvider CreateProvider()
        => new(typeof(Shape).Assembly, new("test", "acme", "1.2.3"), [typeof(Shape)]);

    private static Pulumirpc.ConstructRequest Request(FakeEngine engine, string type)
        => new()
        {
            Type = type,
            Name = "s",
            Parent = ParentUrn,
            Inputs = Wire.Fields(("radius", Wire.Number(2))),
            Project = "proj",
            Stack = "dev",
            Config = { ["shape:config:suffix"] = "!" },
            MonitorEndpoint = engine.Environment["PULUMI_MONITOR"],
            Protect = true,
            Dependencies = { FriendUrn },
            Aliases = { new Pulumirpc.Alias { Spec = new() { Name = "old" } } },
            ResourceHooks = new() { BeforeCreate = { "check" } },
        };

    /// <summary>Brings the members of objects into the order that they have in a model.</summary>
    private static JsonNode Sorted(JsonNode node, JsonNode? model)
        => node switch
        {
            JsonObject members => new JsonObject(members
                .OrderBy(member => model is JsonObject order ? order.IndexOf(member.Key) : 0)
                .Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Sorted(member.Value!, (model as JsonObject)?[member.Key])))),
            _ => node.DeepClone(),
        };

    private sealed class MethodProvider : Provider
    {
        public override Task<CallResponse> Call(CallRequest request, CancellationToken ct)
            => Task.FromResult(new CallResponse(
                request.Args.Add("self", new(request.Self!.Value.URN)).Add("stack", new(Deployment.Instance.StackName)),
                failures: null,
                new Dictionary<string, ISet<Urn>> { ["unit"] = request.Args["unit"].Dependencies.ToHashSet() }));
    }
}
