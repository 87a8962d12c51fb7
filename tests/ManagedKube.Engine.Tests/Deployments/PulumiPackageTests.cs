using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class PulumiPackageTests
{
    private readonly StackUnderTest _stack = new();

    public PulumiPackageTests() => _stack.Request = _stack.Request with { StackOutputs = new OtherStacks() };

    [Fact]
    public async Task A_stack_reference_has_the_outputs_of_that_stack()
    {
        ScriptedResource? reference = null;
        await _stack.MustUpAsync(async sdk => reference = await sdk.ReadAsync(
            "pulumi:pulumi:StackReference", "ref", "other", PropertyMap.Of(("name", "other"))));
        var outputs = ((ObjectValue)reference!["outputs"]).Properties;
        Assert.Equal("10.0.0.1", outputs["ip"]);
        Assert.IsType<SecretValue>(outputs["key"]);
        Assert.Equal(new ArrayValue(["key"]), reference["secretOutputNames"]);
    }

    [Fact]
    public async Task A_reference_to_a_missing_stack_is_an_error()
    {
        var result = await _stack.UpAsync(sdk => sdk.ReadAsync("pulumi:pulumi:StackReference", "ref", "nope", PropertyMap.Of(("name", "nope"))));
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Contains("there is no stack 'nope'", Assert.Single(_stack.Events.Errors).Message);
    }

    [Fact]
    public async Task A_stash_keeps_the_value_that_it_was_made_with()
    {
        ScriptedResource? stash = null;
        async Task Program(ScriptedSdk sdk, PropertyValue input, Action<Pulumirpc.RegisterResourceRequest>? options = null) =>
            stash = await sdk.RegisterAsync("pulumi:index:Stash", "s", PropertyMap.Of(("input", input)), options);
        var secret = ((PropertyValue)"first").AsSecret();

        await _stack.MustUpAsync(sdk => Program(sdk, secret));
        Assert.Equal(PropertyMap.Of(("input", secret), ("output", secret)), stash!.Outputs);
        Assert.Equal(["update"], StackUnderTest.StepsOf(await _stack.MustUpAsync(sdk => Program(sdk, "second")), "s"));
        Assert.Equal(PropertyMap.Of(("input", "second"), ("output", secret)), stash.Outputs);
        Assert.Equal(["same"], StackUnderTest.StepsOf(await _stack.MustUpAsync(sdk => Program(sdk, "second")), "s"));

        Assert.Equal(DeploymentOutcome.Succeeded, (await _stack.RefreshAsync()).Outcome);
        await _stack.MustUpAsync(sdk => Program(sdk, "third", request => request.ReplaceOnChanges.Add("input")));
        Assert.Equal("third", stash.Outputs["output"]);
        Assert.Equal(DeploymentOutcome.Succeeded, (await _stack.DestroyAsync()).Outcome);
    }

    [Fact]
    public async Task A_stash_has_one_input()
    {
        var result = await _stack.UpAsync(sdk => sdk.RegisterAsync("pulumi:index:Stash", "s", PropertyMap.Of(("value", 1))));
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        var error = Assert.Single(_stack.Events.Errors).Message;
        Assert.Contains("value: there is no such property", error);
        Assert.Contains("input: it must be given", error);
    }

    [Fact]
    public async Task A_resource_can_be_looked_up_by_its_urn()
    {
        PropertyMap? found = null;
        await _stack.MustUpAsync(async sdk =>
        {
            var a = await sdk.ThingAsync("a", PropertyMap.Of(("size", 1)));
            found = await sdk.InvokeAsync("pulumi:pulumi:getResource", PropertyMap.Of(("urn", a.Urn.Text)));
        });
        Assert.Equal("id-1", found!["id"]);
        Assert.Equal(1, ((ObjectValue)found["state"]).Properties["size"]);
    }

    private sealed class OtherStacks : IStackOutputs
    {
        public Task<PropertyMap?> ReadAsync(string name, CancellationToken cancel) => Task.FromResult<PropertyMap?>(
            name == "other" ? PropertyMap.Of(("ip", "10.0.0.1"), ("key", ((PropertyValue)"k").AsSecret())) : null);
    }
}
