using System.Collections.Immutable;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol;
using Pulumi.Protocol.Transport;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Monitor;

public sealed class RemoteComponentTests
{
    private const string GroupType = "test:index:Group";

    private static readonly ImmutableSortedDictionary<string, ImmutableArray<Urn>> NoDependencies = ImmutableSortedDictionary<string, ImmutableArray<Urn>>.Empty;

    private readonly StackUnderTest _stack = new();
    private readonly List<ConstructRequest> _constructed = [];
    private readonly List<PropertyMap> _inputs = [];

    public RemoteComponentTests() => _stack.Provider.Constructing = ConstructAsync;

    // As a provider does it: over the monitor that the request names.
    private async Task<ConstructResult> ConstructAsync(ConstructRequest request, PropertyMap inputs)
    {
        _constructed.Add(request);
        _inputs.Add(inputs);
        using var channel = LoopbackChannel.Open(request.MonitorEndpoint);
        var monitor = new ResourceMonitor.ResourceMonitorClient(channel);
        var component = new RegisterResourceRequest { Type = request.Type, Name = request.Name, Parent = request.Parent, Aliases = { request.Aliases } };
        if (request.HasProtect)
            component.Protect = request.Protect;
        component.Providers.Add(request.Providers);
        var group = await monitor.RegisterResourceAsync(component);
        var child = await monitor.RegisterResourceAsync(new RegisterResourceRequest
        {
            Type = ScriptedSdk.ThingType,
            Name = request.Name + "-child",
            Custom = true,
            Parent = group.Urn,
            Object = StructWriter.Write(inputs),
            AcceptSecrets = true,
            AcceptResources = true,
        });
        await monitor.RegisterResourceOutputsAsync(new RegisterResourceOutputsRequest { Urn = group.Urn, Outputs = child.Object });
        var serial = StructReader.Read(child.Object).Get("serial");
        return new ConstructResult(
            Urn.Parse(group.Urn),
            PropertyMap.Of(("serial", new OutputValue(serial, Secret: true, [Urn.Parse(child.Urn)])), ("told", "x")),
            NoDependencies.Add("told", [Urn.Parse(child.Urn)]));
    }

    private async Task BindToPreviewAsync(Func<ScriptedSdk, Task> program) =>
        _stack.Request = _stack.Request with { Plan = (await _stack.PreviewAsync(program)).ToPlan() };

    private static Task<ScriptedResource> GroupAsync(ScriptedSdk sdk, string name, PropertyMap? inputs = null, Action<RegisterResourceRequest>? options = null) =>
        sdk.RegisterAsync(GroupType, name, inputs ?? [], request =>
        {
            (request.Custom, request.Remote) = (false, true);
            options?.Invoke(request);
        });

    [Fact]
    public async Task The_provider_makes_the_component_and_its_children_through_the_monitor()
    {
        ScriptedResource? group = null;
        await _stack.MustUpAsync(async sdk => group = await GroupAsync(sdk, "g", PropertyMap.Of(("x", 1))));

        Assert.Equal(_stack["g"].Urn, group!.Urn);
        Assert.Equal(_stack["g"].Urn, _stack["g-child"].Parent);
        Assert.False(_stack["g"].Custom);
        Assert.Equal(((PropertyValue)$"serial of {_stack["g-child"].Id}").AsSecret(), group.Outputs["serial"]);
        Assert.Equal("x", group.Outputs["told"]);

        var again = await _stack.MustUpAsync(sdk => GroupAsync(sdk, "g", PropertyMap.Of(("x", 1))));
        Assert.False(again.HasChanges);
        await _stack.MustUpAsync(_ => Task.CompletedTask);
        Assert.Empty(_stack.Provider.World);
    }

    [Fact]
    public async Task The_program_learns_what_each_output_comes_from() => await _stack.MustUpAsync(async sdk =>
    {
        var response = await sdk.Monitor.RegisterResourceAsync(new RegisterResourceRequest
        {
            Type = GroupType,
            Name = "g",
            Parent = sdk.Stack.Text,
            Remote = true,
            AcceptSecrets = true,
        });
        var child = Urn.Create("dev", "proj", Urn.Parse(response.Urn), ScriptedSdk.ThingType, "g-child").Text;
        Assert.Equal([child], response.PropertyDependencies["serial"].Urns);
        Assert.Equal([child], response.PropertyDependencies["told"].Urns);
    });

    [Fact]
    public async Task The_provider_is_told_all_options_dependencies_and_providers()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            var first = await sdk.ThingAsync("first");
            var provider = await sdk.RegisterAsync("pulumi:providers:test", "mine", []);
            await GroupAsync(sdk, "g", PropertyMap.Of(("in", new OutputValue("v", Secret: true, [first.Urn]))), request =>
            {
                request.DependsOn(first);
                request.Provider = provider.AsProvider;
                request.Providers["other"] = provider.AsProvider;
                request.Protect = true;
                request.Aliases.Add(new Alias { Spec = new() { Name = "was" } });
                request.IgnoreChanges.Add("y");
                request.CustomTimeouts = new() { Create = "5m" };
                request.AdditionalSecretOutputs.Add("z");
                request.Hooks = new() { AfterCreate = { "h" } };
            });
        });
        var told = Assert.Single(_constructed);
        var first = _stack["first"].Urn;
        Assert.Equal(("proj", "dev", "organization", false), (told.Project, told.Stack, told.Organization, told.DryRun));
        Assert.Equal([first.Text], told.Dependencies);
        Assert.Equal([first.Text], told.InputDependencies["in"].Urns);
        Assert.Equal(new OutputValue("v", Secret: true, [first]), Assert.Single(_inputs)["in"]);
        Assert.StartsWith(_stack["mine"].Urn.Text, told.Providers["other"], StringComparison.Ordinal);
        Assert.True(told is { HasProtect: true, Protect: true, HasRetainOnDelete: false, CustomTimeouts.Create: "5m" });
        Assert.Equal("was", told.Aliases.Single().Spec.Name);
        Assert.Equal(["y"], told.IgnoreChanges);
        Assert.Equal(["z"], told.AdditionalSecretOutputs);
        Assert.Equal(["h"], told.ResourceHooks.AfterCreate);
        Assert.True(_stack["g"].Protect);
    }

    [Fact]
    public async Task Components_in_components_finish_on_a_single_slot()
    {
        _stack.Request = _stack.Request with { Parallel = 1 };
        await _stack.MustUpAsync(sdk => Task.WhenAll(Enumerable.Range(0, 5).Select(i => GroupAsync(sdk, $"g{i}"))));
        Assert.Equal(5, _stack.Provider.World.Count);
    }

    [Fact]
    public async Task Parts_that_no_preview_could_know_are_within_the_plan()
    {
        static async Task OfLateProviderAsync(ScriptedSdk sdk)
        {
            var provider = await sdk.RegisterAsync("pulumi:providers:test", "mine", PropertyMap.Of(("token", sdk.Run.DryRun ? UnknownValue.Instance : "t")));
            await GroupAsync(sdk, "g", null, request => request.Providers["test"] = request.Provider = provider.AsProvider);
        }
        await BindToPreviewAsync(OfLateProviderAsync);
        Assert.DoesNotContain(_stack.Request.Plan!.Resources.Keys, urn => urn.Name == "g-child");

        await _stack.MustUpAsync(OfLateProviderAsync);

        Assert.Equal(["id-1"], _stack.Provider.World.Keys);
    }

    [Fact]
    public async Task Parts_that_the_preview_did_know_are_all_that_may_come()
    {
        await BindToPreviewAsync(sdk => GroupAsync(sdk, "g"));
        _stack.Provider.Constructing = async (request, inputs) =>
        {
            var result = await ConstructAsync(request, inputs);
            using var channel = LoopbackChannel.Open(request.MonitorEndpoint);
            await new ResourceMonitor.ResourceMonitorClient(channel).RegisterResourceAsync(
                new RegisterResourceRequest { Type = ScriptedSdk.ThingType, Name = "another", Custom = true, Parent = result.Urn.Text });
            return result;
        };

        Assert.Equal(DeploymentOutcome.PlanViolated, (await _stack.UpAsync(sdk => GroupAsync(sdk, "g"))).Outcome);
        Assert.DoesNotContain(_stack.Provider.CallsOf("create"), call => call.Contains("another", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_preview_constructs_with_unknown_values()
    {
        var result = await _stack.PreviewAsync(async sdk =>
        {
            var group = await GroupAsync(sdk, "g", PropertyMap.Of(("x", UnknownValue.Instance)));
            Assert.Equal(UnknownValue.Instance.AsSecret(), group["serial"] is UnknownValue ? UnknownValue.Instance.AsSecret() : group["serial"]);
        });
        Assert.Equal(["create"], StackUnderTest.StepsOf(result, "g-child"));
        Assert.True(_constructed.Single().DryRun);
    }

    [Fact]
    public async Task In_a_preview_a_provider_without_known_configuration_makes_an_empty_component()
    {
        var result = await _stack.PreviewAsync(async sdk =>
        {
            var provider = await sdk.RegisterAsync("pulumi:providers:test", "mine", PropertyMap.Of(("token", UnknownValue.Instance)));
            await GroupAsync(sdk, "g", null, request => request.Provider = provider.AsProvider);
        });
        Assert.Equal(["create"], StackUnderTest.StepsOf(result, "g"));
        Assert.Empty(_constructed);
    }

    [Fact]
    public async Task A_component_that_cannot_be_made_fails_the_run_with_the_providers_words()
    {
        _stack.Provider.Constructing = (_, _) => throw new ProviderCallException("size must be odd", CallEffect.None);
        var result = await _stack.UpAsync(sdk => GroupAsync(sdk, "g"));
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Contains(_stack.Events.Errors, error => error.Urn.Name == "g" && error.Message.Contains("size must be odd", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_depends_on_a_failed_component_is_left_out()
    {
        _stack.Request = _stack.Request with { ContinueOnError = true };
        _stack.Provider.Constructing = (_, _) => throw new ProviderCallException("no", CallEffect.None);
        _stack.Provider.Before = call => call == "create bad" ? throw new ProviderCallException("no", CallEffect.None) : Task.CompletedTask;
        await _stack.UpAsync(async sdk =>
        {
            Assert.Equal(Result.Fail, (await GroupAsync(sdk, "g")).Result);
            var bad = await sdk.ThingAsync("bad");
            Assert.Equal(Result.Skip, (await GroupAsync(sdk, "h", null, request => request.DependsOn(bad))).Result);
        });
    }

    [Fact]
    public async Task Transforms_of_a_remote_component_reach_its_children()
    {
        await using var callbacks = await CallbackServer.StartAsync();
        await _stack.MustUpAsync(sdk => GroupAsync(sdk, "g", null, request => request.Transforms.Add(callbacks.Host<TransformRequest>(transform => new TransformResponse
        {
            Properties = StructWriter.Write(StructReader.Read(transform.Properties).Set("owner", "ops")),
        }))));
        Assert.Equal("ops", _stack["g-child"].Inputs["owner"]);
    }

    [Fact]
    public async Task A_method_runs_in_the_provider_of_its_resource_with_dependencies_both_ways()
    {
        CallRequest? called = null;
        _stack.Provider.Calling = (request, args) =>
        {
            called = request;
            var self = Assert.IsType<ResourceReferenceValue>(args["__self__"]);
            return Task.FromResult(new CallResult(
                PropertyMap.Of(("out", new OutputValue(args["in"].Unwrapped, Secret: true, [self.Urn]))), NoDependencies, [new PropertyFailure("in", "odd")]));
        };
        await _stack.MustUpAsync(async sdk =>
        {
            var thing = await sdk.ThingAsync("a");
            var response = await sdk.Monitor.CallAsync(new ResourceCallRequest
            {
                Tok = "test:index:Thing/double",
                Args = StructWriter.Write(
                    PropertyMap.Of(("__self__", new ResourceReferenceValue(thing.Urn, thing.Id, "")), ("in", new OutputValue("v", false, [thing.Urn]))),
                    new WireOptions { KeepOutputValues = true }),
            });
            Assert.Equal(PropertyMap.Of(("out", ((PropertyValue)"v").AsSecret())), StructReader.Read(response.Return));
            Assert.Equal([thing.Urn.Text], response.ReturnDependencies["out"].Urns);
            Assert.Equal("odd", Assert.Single(response.Failures).Reason);
        });
        Assert.Equal(("test:index:Thing/double", "proj"), (called!.Tok, called.Project));
        Assert.Equal([_stack["a"].Urn.Text], called.ArgDependencies["in"].Urns);
        Assert.NotEmpty(called.MonitorEndpoint);
    }

    [Fact]
    public async Task A_method_that_fails_fails_the_run()
    {
        _stack.Provider.Calling = (_, _) => throw new ProviderCallException("not today", CallEffect.None);
        var result = await _stack.UpAsync(async sdk => await sdk.Monitor.CallAsync(new ResourceCallRequest { Tok = "test:index:f" }));
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Contains(_stack.Events.Errors, error => error.Message.Contains("not today", StringComparison.Ordinal));
    }
}
