using Grpc.Core;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Monitor;

public sealed class TransformTests : IAsyncLifetime
{
    private readonly StackUnderTest _stack = new();
    private CallbackServer _callbacks = null!;

    public async ValueTask InitializeAsync() => _callbacks = await CallbackServer.StartAsync();

    public ValueTask DisposeAsync() => _callbacks.DisposeAsync();

    private Callback Transform(Action<TransformRequest> change) => _callbacks.Host<TransformRequest>(request =>
    {
        change(request);
        return new TransformResponse { Properties = request.Properties, Options = request.Options };
    });

    private Callback Tag(string tag) => Transform(request =>
    {
        var inputs = StructReader.Read(request.Properties);
        var before = inputs.Get("tags") is { Unwrapped: StringValue text } ? text.Value : "";
        request.Properties = StructWriter.Write(inputs.Set("tags", before + tag));
    });

    [Fact]
    public async Task A_resource_is_transformed_by_itself_then_by_its_parents_then_by_the_stack()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            await sdk.Monitor.RegisterStackTransformAsync(Tag("stack "));
            var outer = await sdk.ComponentAsync("outer", null, request => request.Transforms.Add(Tag("outer ")));
            var inner = await sdk.ComponentAsync("inner", null, request =>
            {
                request.Parent = outer.Urn.Text;
                request.Transforms.Add(Tag("inner "));
            });
            await sdk.ThingAsync("a", null, request =>
            {
                request.Parent = inner.Urn.Text;
                request.Transforms.Add(Tag("own "));
            });
        });
        Assert.Equal("own inner outer stack ", _stack["a"].Inputs["tags"]);
        Assert.Equal("inner outer stack ", _stack["inner"].Inputs["tags"]);
    }

    [Fact]
    public async Task A_transform_sees_and_changes_every_option()
    {
        TransformRequest? seen = null;
        await _stack.MustUpAsync(async sdk =>
        {
            var first = await sdk.ThingAsync("first");
            var second = await sdk.ThingAsync("second");
            await sdk.ThingAsync("a", PropertyMap.Of(("x", 1)), request =>
            {
                request.Uses("x").DependsOn(first);
                request.IgnoreChanges.Add("y");
                request.AliasURNs.Add(_stack.UrnOf("old").Text);
                request.CustomTimeouts = new() { Create = "1m" };
                request.Transforms.Add(Transform(transform =>
                {
                    seen = transform.Clone();
                    transform.Options.Protect = true;
                    transform.Options.RetainOnDelete = true;
                    transform.Options.DependsOn.Clear();
                    transform.Options.DependsOn.Add(second.Urn.Text);
                    transform.Options.IgnoreChanges.Add("z");
                    transform.Options.ReplaceOnChanges.Add("w");
                    transform.Options.CustomTimeouts.Create = "2m";
                    transform.Options.AdditionalSecretOutputs.Add("serial");
                    transform.Options.DeletedWith = first.Urn.Text;
                    transform.Options.HideDiff.Add("v");
                    transform.Options.Hooks = new();
                }));
            });
        });
        Assert.Equal((ScriptedSdk.ThingType, "a", true, 1), (seen!.Type, seen.Name, seen.Custom, seen.Options.DependsOn.Count));
        Assert.Equal(_stack.UrnOf("old").Text, Assert.Single(seen.Options.Aliases).Urn);
        var state = _stack["a"];
        Assert.True(state is { Protect: true, RetainOnDelete: true });
        Assert.Equal([_stack["second"].Urn], state.Dependencies);
        Assert.Equal(["y", "z"], state.IgnoreChanges);
        Assert.Equal(["w"], state.ReplaceOnChanges);
        Assert.Equal(TimeSpan.FromMinutes(2), state.CustomTimeouts!.Create);
        Assert.IsType<SecretValue>(state.Outputs["serial"]);
        Assert.Equal(_stack["first"].Urn, state.DeletedWith);
    }

    [Fact]
    public async Task Dependencies_move_with_the_properties_that_have_them()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            var origin = await sdk.ThingAsync("origin");
            await sdk.ThingAsync("a", PropertyMap.Of(("x", origin["serial"])), request =>
            {
                request.Uses("x", origin);
                request.Transforms.Add(Transform(transform =>
                {
                    var inputs = StructReader.Read(transform.Properties);
                    Assert.Equal([origin.Urn], Assert.IsType<OutputValue>(inputs["x"]).Dependencies);
                    transform.Properties = StructWriter.Write(PropertyMap.Of(("y", inputs["x"])), new WireOptions { KeepOutputValues = true });
                    transform.Options.DependsOn.Clear();
                }));
            });
        });
        Assert.Equal(["y"], _stack["a"].Inputs.Keys);
        Assert.Equal([_stack["origin"].Urn], _stack["a"].PropertyDependencies["y"]);
        Assert.Equal([_stack["origin"].Urn], _stack["a"].Dependencies);
    }

    [Fact]
    public async Task Unknown_and_secret_values_pass_through_a_transform()
    {
        var result = await _stack.PreviewAsync(async sdk =>
        {
            var origin = await sdk.ThingAsync("origin");
            await sdk.ThingAsync(
                "a",
                PropertyMap.Of(("unknown", UnknownValue.Instance), ("both", UnknownValue.Instance.AsSecret()), ("secret", ((PropertyValue)"s").AsSecret())),
                request => request.Uses("unknown", origin).Uses("both", origin).Uses("secret", origin).Transforms.Add(Transform(_ => { })));
        });
        var inputs = result.State.Resources.Single(state => state.Urn.Name == "a").Inputs;
        Assert.Equal(
            PropertyMap.Of(("unknown", UnknownValue.Instance), ("both", UnknownValue.Instance.AsSecret()), ("secret", ((PropertyValue)"s").AsSecret())), inputs);
    }

    [Fact]
    public async Task A_failing_transform_fails_the_registration_in_its_own_words() => await _stack.MustUpAsync(async sdk =>
    {
        var callback = _callbacks.Host<TransformRequest>(_ => throw new RpcException(new Status(StatusCode.Unknown, "tags are mandatory")));
        var error = await Assert.ThrowsAsync<RpcException>(() => sdk.ThingAsync("a", null, request => request.Transforms.Add(callback)));
        Assert.Contains("tags are mandatory", error.Status.Detail);
    });

    [Fact]
    public async Task Function_calls_are_transformed_in_the_order_of_the_transforms()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            foreach (var tag in (string[])["1", "2"])
                await sdk.Monitor.RegisterStackInvokeTransformAsync(_callbacks.Host<TransformInvokeRequest>(request => new TransformInvokeResponse
                {
                    Args = StructWriter.Write(StructReader.Read(request.Args).Set("tag" + tag, request.Token)),
                    Options = request.Options,
                }));
            var result = await sdk.InvokeAsync("test:index:ask", PropertyMap.Of(("a", 1)));
            Assert.Equal(PropertyMap.Of(("a", 1), ("answer", 42), ("tag1", "test:index:ask"), ("tag2", "test:index:ask")), result);
        });
    }

    [Fact]
    public async Task A_callback_without_a_target_is_refused() => await _stack.MustUpAsync(async sdk =>
    {
        var error = await Assert.ThrowsAsync<RpcException>(async () =>
            await sdk.Monitor.RegisterStackTransformAsync(new Callback { Token = "x" }, cancellationToken: StackUnderTest.Cancel));
        Assert.Equal(StatusCode.InvalidArgument, error.StatusCode);
    });
}
