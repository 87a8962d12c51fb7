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
