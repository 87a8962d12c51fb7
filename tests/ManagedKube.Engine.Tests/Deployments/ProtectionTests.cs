using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class ProtectionTests
{
    private readonly StackUnderTest _stack = new();

    private static Func<ScriptedSdk, Task> Program(double value, params string[] names) => async sdk =>
    {
        var group = await sdk.ComponentAsync("group", null, request => request.Protect = true);
        foreach (var name in names)
            await sdk.ThingAsync(name, PropertyMap.Of(("fixed", value)), request => request.Parent = group.Urn.Text);
        await sdk.ThingAsync("free");
    };

    [Fact]
    public async Task Children_are_protected_with_their_parent()
    {
        await _stack.MustUpAsync(Program(1, "a"));
        Assert.True(_stack["a"].Protect);
        Assert.False(_stack["free"].Protect);
    }

    [Fact]
    public async Task Deletions_are_refused_all_at_once_before_anything_is_deleted()
    {
        await _stack.MustUpAsync(Program(1, "a", "b"));

        var result = await _stack.UpAsync(_ => Task.CompletedTask);

        Assert.Equal(DeploymentOutcome.Refused, result.Outcome);
        Assert.Equal(["a", "b", "group"], _stack.Events.Errors.Select(error => error.Urn.Name).Order());
        Assert.Equal(3, _stack.Provider.World.Count);
    }

    [Fact]
    public async Task A_destroy_is_refused_and_shows_every_protected_resource()
    {
        await _stack.MustUpAsync(Program(1, "a", "b"));
        Assert.Equal(DeploymentOutcome.Refused, (await _stack.PreviewDestroyAsync()).Outcome);
        Assert.Equal(DeploymentOutcome.Refused, (await _stack.DestroyAsync()).Outcome);
        Assert.Equal(3, _stack.Events.Errors.Count());
        Assert.Equal(3, _stack.Provider.World.Count);
    }

    [Fact]
    public async Task A_preview_shows_every_protected_resource_that_would_be_replaced()
    {
        await _stack.MustUpAsync(Program(1, "a", "b"));

        var result = await _stack.PreviewAsync(Program(2, "a", "b"));

        Assert.Equal(DeploymentOutcome.Refused, result.Outcome);
        Assert.Equal(["a", "b"], _stack.Events.Errors.Select(error => error.Urn.Name).Order());
    }

    [Fact]
    public async Task An_update_does_not_replace_a_protected_resource()
    {
        await _stack.MustUpAsync(Program(1, "a"));
        var result = await _stack.UpAsync(Program(2, "a"));
        Assert.Equal(DeploymentOutcome.Refused, result.Outcome);
        Assert.Equal("id-1", _stack["a"].Id);
        Assert.Single(_stack.Events.Errors);
    }
}
