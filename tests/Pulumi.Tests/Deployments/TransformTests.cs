using System.Collections.Immutable;
using Grpc.Core;
using Pulumi.Tests.Support;
using Pulumi.Utilities;
using Pulumirpc;

namespace Pulumi.Tests.Deployments;

public sealed class TransformTests
{
    private const string ParentUrn = "urn:pulumi:dev::proj::test:index:Group::g";
    private const string FriendUrn = "urn:pulumi:dev::proj::test:index:Server::friend";
    private const string ProviderReference = "urn:pulumi:dev::proj::pulumi:providers:test::prov::prov-id";

    [Fact]
    public async Task A_registration_offers_the_transforms_of_the_resource_and_the_stack_those_of_the_stack()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAsync(
            () =>
            {
                _ = new Server("web", new() { Image = "i" }, new() { ResourceTransforms = { Keep, Keep } });
                return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
            },
            new() { ResourceTransforms = { Keep } });

        Assert.Equal(2, engine.Monitor.Registered("web").Transforms.DistinctBy(transform => transform.Token).Count());
        Assert.Single(engine.Monitor.Registered("proj-dev").Transforms);
    }

    [Fact]
    public async Task A_transform_sees_inputs_and_every_option()
    {
        ResourceTransformArgs? seen = null;
        var request = CustomRequest();
        await TransformAsync(
            (args, _) =>
            {
                seen = args;
                return Task.FromResult<ResourceTransformResult?>(null);
            },
            request);

        var (name, options) = (seen!.Value.Name, Assert.IsType<CustomResourceOptions>(seen.Value.Options));
        Assert.Equal(("web", "test:index:Server", true), (name, seen.Value.Type, seen.Value.Custom));
        Assert.Equal("i", seen.Value.Args["image"]);
        Assert.Equal((true, false, true), (options.Protect, options.RetainOnDelete, options.DeleteBeforeReplace));
        Assert.Equal(TimeSpan.FromMinutes(5), options.CustomTimeouts!.Create);
        Assert.Equal("old", await OutputUtilities.GetValueAsync((await OutputUtilities.GetValueAsync(options.Aliases[0].ToOutput())).Name.ToOutput()));
        Assert.Equal(ProviderReference, await options.Provider!.GetReferenceAsync());
        Assert.Equal(ParentUrn, await OutputUtilities.GetValueAsync(options.Parent!.Urn));
    }

    [Fact]
    public async Task What_a_transform_leaves_as_it_is_goes_back_unchanged()
    {
        var request = CustomRequest();
        var response = await TransformAsync(Keep, request);

        Assert.Equal(request.Properties, response.Properties);
        Assert.Equal(request.Options, response.Options);
    }

    [Fact]
    public async Task The_options_of_a_component_go_back_unchanged()
    {
        var request = new TransformRequest
        {
            Type = "test:index:Group",
            Name = "g",
            Properties = new(),
            Options = new() { Providers = { ["test"] = ProviderReference } },
        };
        Assert.Equal(request.Options, (await TransformAsync(Keep, request)).Options);
    }

    [Fact]
    public async Task A_transform_may_say_nothing()
    {
        var response = await TransformAsync((_, _) => Task.FromResult<ResourceTransformResult?>(null), CustomRequest());
        Assert.Equal(new(), response);
    }

    [Fact]
    public async Task A_transform_changes_inputs_and_options()
    {
        var response = await TransformAsync(
            (args, _) =>
            {
                var options = (CustomResourceOptions)args.Options;
                options.Protect = false;
                options.DependsOn.Add(new Input<Resource>[] { new DependencyResource(FriendUrn) });
                return Task.FromResult<ResourceTransformResult?>(new(
                    args.Args.SetItem("image", Output.CreateSecret("j")).SetItem("tags", new Dictionary<string, object?> { ["a"] = 1 }),
                    options));
            },
            new() { Type = "test:index:Server", Name = "web", Custom = true, Properties = Wire.Fields(("image", Wire.Text("i"))), Options = new() });

        Assert.Equal(
            Wire.Fields(
                ("image", Wire.Output(("value", Wire.Text("j")), ("secret", Google.Protobuf.WellKnownTypes.Value.ForBool(true)))),
                ("tags", Wire.Object(("a", Wire.Number(1))))),
            response.Properties);
        Assert.Equal((true, false), (response.Options.HasProtect, response.Options.Protect));
        Assert.Equal([FriendUrn], response.Options.DependsOn);
    }

    [Fact]
    public async Task Unknown_and_secret_inputs_are_outputs_and_stay_so()
    {
        var properties = Wire.Fields(
            ("late", Wire.Output(("dependencies", Wire.List(Wire.Text(FriendUrn))))),
            ("key", Wire.Output(("value", Wire.Text("k")), ("secret", Google.Protobuf.WellKnownTypes.Value.ForBool(true)))),
            ("nested", Wire.List(Wire.Object(("key", Wire.Output(("value", Wire.Number(1)), ("secret", Google.Protobuf.WellKnownTypes.Value.ForBool(true))))))));
        ImmutableDictionary<string, object?>? seen = null;
        var response = await TransformAsync(
            (args, _) =>
            {
                seen = args.Args;
                return Keep(args, default);
            },
            new() { Type = "t:m:T", Name = "web", Custom = true, Properties = properties, Options = new() });

        Assert.Equal(properties, response.Properties);
        Assert.False(await OutputUtilities.GetIsKnownAsync(Assert.IsType<Output<object>>(seen!["late"])));
        Assert.Equal("k", await OutputUtilities.GetValueAsync(Assert.IsType<Output<string>>(seen["key"])));
    }

    [Fact]
    public async Task What_a_transform_throws_reaches_the_engine()
    {
        var failure = await Assert.ThrowsAsync<RpcException>(
            () => TransformAsync((_, _) => throw new InvalidOperationException("untagged"), CustomRequest()));
        Assert.Equal((StatusCode.Unknown, "untagged"), (failure.StatusCode, failure.Status.Detail));
    }

    [Fact]
    public async Task An_engine_without_transforms_is_told_apart()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.Features.Remove("transforms");
        await engine.RunAsync(() => _ = new Server("web", new() { Image = "i" }, new() { ResourceTransforms = { Keep } }));
        Assert.Contains("The engine does not support resource transforms", Assert.Single(engine.Log.Errors));
    }

    [Fact]
    public async Task A_call_waits_for_the_invoke_transforms_registered_before_it()
    {
        await using var engine = await FakeEngine.StartAsync();
        var known = -1;
        engine.Monitor.OnInvoke = _ =>
        {
            known = engine.Monitor.InvokeTransforms.Count;
            return new() { Return = new() };
        };
        var exitCode = await engine.RunAsync(() =>
        {
            Deployment.Instance.RegisterInvokeTransform((_, _) => Task.FromResult<InvokeTransformResult?>(null));
            Deployment.Instance.Invoke<ImmutableDictionary<string, object>>("t:m:f", InvokeArgs.Empty);
        });
        Assert.Equal((0, 1), (exitCode, known));
    }

    [Fact]
    public async Task An_invoke_transform_changes_arguments_and_options()
    {
        await using var engine = await FakeEngine.StartAsync();
        TransformInvokeResponse? response = null;
        engine.Monitor.OnShutdown = async () => response = await engine.Monitor.InvokeTransforms.Single().InvokeAsync<TransformInvokeResponse>(
            new TransformInvokeRequest
            {
                Token = "t:m:f",
                Args = Wire.Fields(("a", Wire.Text("1"))),
                Options = new() { Provider = ProviderReference, Version = "1.0.0" },
            });
        await engine.RunAsync(() => Deployment.Instance.RegisterInvokeTransform((args, _) =>
        {
            args.Options.Version = "2.0.0";
            return Task.FromResult<InvokeTransformResult?>(new(args.Args.Add("token", args.Token), args.Options));
        }));

        Assert.Equal(Wire.Fields(("a", Wire.Text("1")), ("token", Wire.Text("t:m:f"))), response!.Args);
        Assert.Equal(new() { Provider = ProviderReference, Version = "2.0.0" }, response.Options);
    }

    private static Task<ResourceTransformResult?> Keep(ResourceTransformArgs args, CancellationToken cancel)
        => Task.FromResult<ResourceTransformResult?>(new(args.Args, args.Options));

    private static TransformRequest CustomRequest()
        => new()
        {
            Type = "test:index:Server",
            Name = "web",
            Custom = true,
            Parent = ParentUrn,
            Properties = Wire.Fields(("image", Wire.Text("i")), ("disks", Wire.List(Wire.Object(("size", Wire.Number(1)))))),
            Options = new()
            {
                DependsOn = { FriendUrn },
                Protect = true,
                IgnoreChanges = { "image" },
                ReplaceOnChanges = { "disks[*]" },
                Version = "1.2.3",
                Aliases = { new Pulumirpc.Alias { Spec = new() { Name = "old", NoParent = true } }, new Pulumirpc.Alias { Urn = FriendUrn } },
                Provider = ProviderReference,
                CustomTimeouts = new() { Create = "300000000000ns" },
                PluginDownloadUrl = "https://plugins",
                RetainOnDelete = false,
                DeletedWith = FriendUrn,
                DeleteBeforeReplace = true,
                AdditionalSecretOutputs = { "address" },
                Hooks = new() { BeforeCreate = { "check" }, OnError = { "again" } },
                Import = "existing",
                HideDiff = { "tags" },
                ReplaceWith = { FriendUrn },
                ReplacementTrigger = Wire.Secret(Wire.Text("v1")),
            },
        };

    private static async Task<TransformResponse> TransformAsync(ResourceTransform transform, TransformRequest request)
    {
        await using var engine = await FakeEngine.StartAsync();
        TransformResponse? response = null;
        Exception? failure = null;
        engine.Monitor.OnRegister = async (registration, _) =>
        {
            if (registration.Name == "target")
            {
                failure = await Record.ExceptionAsync(
                    async () => response = await registration.Transforms.Single().InvokeAsync<TransformResponse>(request));
            }
        };
        await engine.RunAsync(() => _ = new Server("target", new() { Image = "i" }, new() { ResourceTransforms = { transform } }));
        return failure is null ? response! : throw failure;
    }
}
