using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class DestroyTests
{
    private readonly StackUnderTest _stack = new();

    private static async Task Program(ScriptedSdk sdk)
    {
        var group = await sdk.ComponentAsync("group");
        var a = await sdk.ThingAsync("a", null, request => request.Parent = group.Urn.Text);
        await sdk.ThingAsync("b", PropertyMap.Of(("from", a["serial"])), request => request.Uses("from", a));
        await sdk.ThingAsync("c");
    }

    [Fact]
    public async Task Everything_goes_dependents_first_without_the_program()
    {
        await _stack.MustUpAsync(Program);
        _stack.Launcher = new ScriptedProgram(_ => throw new InvalidOperationException("the program must not run"));

        var result = await _stack.DestroyAsync();

        Assert.Equal(DeploymentOutcome.Succeeded, result.Outcome);
        Assert.Empty(_stack.State.Resources);
        Assert.Empty(_stack.Provider.World);
        Assert.Equal("proj-dev", result.Steps[^1].Urn.Name);
        var order = _stack.Provider.CallsOf("delete").ToList();
        Assert.True(order.IndexOf("delete b") < order.IndexOf("delete a"));
        Assert.Equal("destroy", Assert.Single(_stack.Session!.Commits).Kind);
    }

    [Fact]
    public async Task A_preview_lists_all_and_deletes_nothing()
    {
        await _stack.MustUpAsync(Program);
        var result = await _stack.PreviewDestroyAsync();
        Assert.Equal(6, result.Counts[StepOp.Delete]);
        Assert.Equal(3, _stack.Provider.World.Count);
        Assert.Empty(result.State.Resources);
    }

    [Fact]
    public async Task An_empty_stack_is_destroyed_without_further_ado() =>
        Assert.Empty((await _stack.DestroyAsync()).Steps);
}
