using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class RefreshBeforeUpdateTests
{
    private readonly StackUnderTest _stack = new();

    private static Func<ScriptedSdk, Task> Sized(double size) => sdk => sdk.ThingAsync("a", PropertyMap.Of(("size", size)));

    [Fact]
    public async Task A_resource_whose_provider_wants_it_is_read_before_it_is_compared()
    {
        _stack.Provider.RefreshBeforeUpdate = true;
        await _stack.MustUpAsync(Sized(1));
        Assert.True(_stack["a"].RefreshBeforeUpdate);
        _stack.Provider.World["id-1"] = (ScriptedSdk.ThingType, PropertyMap.Of(("size", 5)));

        var preview = await _stack.PreviewAsync(Sized(1));
        var result = await _stack.MustUpAsync(Sized(1));

        Assert.Equal(["update"], StackUnderTest.StepsOf(preview, "a"));
        Assert.Equal(["update"], StackUnderTest.StepsOf(result, "a"));
        Assert.Equal(1, _stack.Provider.World["id-1"].Inputs["size"]);
        Assert.True(_stack["a"].RefreshBeforeUpdate);
    }

    [Fact]
    public async Task All_others_are_not_read()
    {
        _stack.Provider.RefreshBeforeUpdate = true;
        await _stack.MustUpAsync(Sized(1));
        _stack.Provider.RefreshBeforeUpdate = false;
        await _stack.MustUpAsync(sdk => Task.WhenAll(Sized(1)(sdk), sdk.ThingAsync("b")));
        var before = _stack.Provider.CallsOf("read").Count();

        await _stack.MustUpAsync(sdk => Task.WhenAll(Sized(1)(sdk), sdk.ThingAsync("b")));

        Assert.Equal(["read a"], _stack.Provider.CallsOf("read").Take(before));
        Assert.False(_stack["a"].RefreshBeforeUpdate);
        Assert.Equal(before, _stack.Provider.CallsOf("read").Count());
    }

    [Fact]
    public async Task A_resource_that_is_found_gone_is_made_anew()
    {
        _stack.Provider.RefreshBeforeUpdate = true;
        await _stack.MustUpAsync(Sized(1));
        _stack.Provider.World.Clear();
        Assert.Equal(["create"], StackUnderTest.StepsOf(await _stack.MustUpAsync(Sized(1)), "a"));
    }

    [Fact]
    public async Task A_destroy_reads_it_first_too()
    {
        _stack.Provider.RefreshBeforeUpdate = true;
        await _stack.MustUpAsync(Sized(1));
        _stack.Provider.World.Clear();
        Assert.Equal(DeploymentOutcome.Succeeded, (await _stack.DestroyAsync()).Outcome);
        Assert.Empty(_stack.Provider.CallsOf("delete"));
    }
}
