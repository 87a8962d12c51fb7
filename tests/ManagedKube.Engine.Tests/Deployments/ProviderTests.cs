using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class ProviderTests
{
    private const string ProviderType = "pulumi:providers:test";

    private readonly StackUnderTest _stack = new();

    private static Func<ScriptedSdk, Task> Explicit(PropertyMap configuration) => async sdk =>
    {
        var provider = await sdk.RegisterAsync(ProviderType, "mine", configuration);
        await sdk.ThingAsync("a", null, request => request.Provider = provider.AsProvider);
    };

    [Fact]
    public async Task The_default_provider_is_named_after_the_version_and_shared()
    {
        await _stack.MustUpAsync(sdk => Task.WhenAll(Enumerable.Range(0, 5).Select(i => sdk.ThingAsync($"t{i}", null, request => request.Version = "1.2.3"))));
        var provider = Assert.Single(_stack.State.Resources, state => state.IsProvider);
        Assert.Equal("default_1_2_3", provider.Urn.Name);
        Assert.Equal("1.2.3", provider.Inputs["version"]);
        Assert.False(provider.Outputs.ContainsKey("__internal"));
        Assert.Single(_stack.Provider.Configurations);
    }

    [Fact]
    public async Task An_explicit_provider_serves_its_resources()
    {
        await _stack.MustUpAsync(Explicit(PropertyMap.Of(("region", "x"))));
        Assert.StartsWith(_stack["mine"].Urn.Text + "::", _stack["a"].Provider);
        Assert.Equal("x", _stack.Provider.Configurations.Single()["region"]);
    }

    [Fact]
    public async Task Children_take_the_provider_of_their_component()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            var provider = await sdk.RegisterAsync(ProviderType, "mine", []);
            var group = await sdk.ComponentAsync("group", null, request => request.Providers["test"] = provider.AsProvider);
            var inner = await sdk.ComponentAsync("inner", null, request => request.Parent = group.Urn.Text);
            await sdk.ThingAsync("a", null, request => request.Parent = inner.Urn.Text);
        });
        Assert.StartsWith(_stack["mine"].Urn.Text, _stack["a"].Provider);
    }

    [Fact]
    public async Task A_changed_configuration_updates_the_provider_only()
    {
        await _stack.MustUpAsync(Explicit(PropertyMap.Of(("region", "x"))));
        var result = await _stack.MustUpAsync(Explicit(PropertyMap.Of(("region", "y"))));
        Assert.Equal(["update"], StackUnderTest.StepsOf(result, "mine"));
        Assert.Equal(["same"], StackUnderTest.StepsOf(result, "a"));
    }

    [Fact]
    public async Task A_replaced_provider_replaces_its_resources()
    {
        await _stack.MustUpAsync(Explicit(PropertyMap.Of(("fixed", "x"))));
        var preview = await _stack.PreviewAsync(Explicit(PropertyMap.Of(("fixed", "y"))));
        var result = await _stack.MustUpAsync(Explicit(PropertyMap.Of(("fixed", "y"))));
        Assert.Contains("replace", StackUnderTest.StepsOf(preview, "a"));
        Assert.Contains("replace", StackUnderTest.StepsOf(result, "a"));
        Assert.Single(_stack.Provider.World);
        Assert.Single(_stack.State.Resources, state => state.IsProvider);
    }

    [Fact]
    public async Task Another_provider_of_equal_configuration_takes_resources_over()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("a"));
        var result = await _stack.MustUpAsync(Explicit(PropertyMap.Empty));
        Assert.Equal(["same"], StackUnderTest.StepsOf(result, "a"));
        Assert.StartsWith(_stack["mine"].Urn.Text, _stack["a"].Provider);
    }

    [Fact]
    public async Task With_an_unknown_configuration_a_preview_asks_the_provider_nothing()
    {
        async Task Program(ScriptedSdk sdk)
        {
            var first = await sdk.ThingAsync("first");
            var provider = await sdk.RegisterAsync(
                ProviderType, "mine", PropertyMap.Of(("address", first["serial"])), request => request.Uses("address", first));
            await sdk.ThingAsync("a", PropertyMap.Of(("size", 1)), request => request.Provider = provider.AsProvider);
        }
        var result = await _stack.PreviewAsync(Program);
        Assert.Equal(DeploymentOutcome.Succeeded, result.Outcome);
        Assert.Equal(["create"], StackUnderTest.StepsOf(result, "a"));
        Assert.DoesNotContain("check a", _stack.Provider.Calls);

        await _stack.MustUpAsync(Program);
        Assert.Contains(_stack.Provider.Configurations, configuration => configuration.Get("address") == "serial of id-1");
    }

    [Fact]
    public async Task Default_providers_can_be_forbidden()
    {
        _stack.Request = _stack.Request with
        {
            Config = _stack.Request.Config.Add("pulumi:disable-default-providers", new ConfigValue("[\"test\"]", IsObject: true)),
        };
        var result = await _stack.UpAsync(sdk => sdk.ThingAsync("a"));
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Contains("pass a provider explicitly", Assert.Single(_stack.Events.Errors).Message);
    }

    [Fact]
    public async Task Plugins_end_with_the_operation()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("a"));
        Assert.Equal(1, _stack.Provider.Disposed);
    }
}
