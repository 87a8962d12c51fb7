using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class UpdateTests
{
    private readonly StackUnderTest _stack = new();

    [Fact]
    public async Task What_the_program_asks_for_is_created_and_recorded()
    {
        var result = await _stack.MustUpAsync(async sdk =>
        {
            var a = await sdk.ThingAsync("a", PropertyMap.Of(("size", 1)));
            var b = await sdk.ThingAsync("b", PropertyMap.Of(("from", a["serial"])), request => request.Uses("from", a));
            await sdk.StackOutputsAsync(PropertyMap.Of(("b", b["from"])));
        });

        Assert.Equal(["create"], StackUnderTest.StepsOf(result, "a"));
        Assert.Equal("id-1", _stack["a"].Id);
        Assert.Equal("serial of id-1", _stack["b"].Outputs["from"]);
        Assert.Equal([_stack["a"].Urn], _stack["b"].Dependencies);
        Assert.Equal("serial of id-1", _stack["proj-dev"].Outputs["b"]);
        Assert.Contains("pulumi:providers:test::default", _stack["a"].Provider);
        Assert.NotNull(_stack["a"].Created);
        Assert.Equal(2, _stack.Provider.World.Count);
    }

    [Fact]
    public async Task A_second_run_changes_and_writes_nothing()
    {
        static async Task Program(ScriptedSdk sdk)
        {
            var group = await sdk.ComponentAsync("group", PropertyMap.Of(("n", 1)));
            await sdk.ThingAsync("a", PropertyMap.Of(("size", 1)), request => request.Parent = group.Urn.Text);
            await sdk.OutputsAsync(group.Urn, PropertyMap.Of(("done", true)));
            await sdk.StackOutputsAsync(PropertyMap.Of(("x", "y")));
        }
        await _stack.MustUpAsync(Program);

        var result = await _stack.MustUpAsync(Program);

        Assert.False(result.HasChanges);
        Assert.Equal(0, _stack.Session!.Records);
        Assert.Empty(_stack.Session.Begun);
        Assert.Single(_stack.Provider.CallsOf("create"));
    }

    [Fact]
    public async Task A_changed_input_is_updated_in_place()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("size", 1))));

        var result = await _stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("size", 2))));

        var step = Assert.Single(result.Steps, step => step.Urn.Name == "a");
        Assert.Equal(StepOp.Update, step.Op);
        var difference = Assert.Single(step.Differences);
        Assert.Equal(("size", (PropertyValue)1, (PropertyValue)2), (difference.Path, difference.Old, difference.New));
        Assert.Equal(2, _stack["a"].Outputs["size"]);
        Assert.Equal("id-1", _stack["a"].Id);
    }

    [Fact]
    public async Task What_the_program_no_longer_asks_for_is_deleted_dependents_first()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            var a = await sdk.ThingAsync("a");
            var b = await sdk.ThingAsync("b", null, request => request.DependsOn(a));
            await sdk.ThingAsync("c", null, request => request.DependsOn(b));
        });

        await _stack.MustUpAsync(_ => Task.CompletedTask);

        Assert.Equal(["delete c", "delete b", "delete a"], _stack.Provider.CallsOf("delete"));
        Assert.Empty(_stack.Provider.World);
        Assert.Equal(["proj-dev"], _stack.State.Resources.Select(state => state.Urn.Name));
    }

    [Fact]
    public async Task Independent_steps_run_at_the_same_time_up_to_the_limit()
    {
        _stack.Request = _stack.Request with { Parallel = 3 };
        var running = 0;
        var most = 0;
        var full = new TaskCompletionSource();
        _stack.Provider.Before = async call =>
        {
            if (!call.StartsWith("create", StringComparison.Ordinal))
                return;
            most = Math.Max(most, Interlocked.Increment(ref running));
            if (most == 3)
                full.TrySetResult();
            await full.Task.WaitAsync(StackUnderTest.Cancel);
            Interlocked.Decrement(ref running);
        };

        await _stack.MustUpAsync(sdk => Task.WhenAll(Enumerable.Range(0, 9).Select(i => sdk.ThingAsync($"t{i}"))));

        Assert.Equal(3, most);
        Assert.Equal(9, _stack.Provider.World.Count);
    }

    [Fact]
    public async Task A_resource_that_only_reads_is_never_changed_or_deleted()
    {
        _stack.Provider.World["there"] = (ScriptedSdk.ThingType, PropertyMap.Of(("size", 7)));
        ScriptedResource? read = null;
        await _stack.MustUpAsync(async sdk => read = await sdk.ReadAsync(ScriptedSdk.ThingType, "r", "there"));
        Assert.Equal(7, read!["size"]);
        Assert.True(_stack["r"].External);

        var result = await _stack.MustUpAsync(_ => Task.CompletedTask);

        Assert.Equal(["discard"], StackUnderTest.StepsOf(result, "r"));
        Assert.Single(_stack.Provider.World);
    }

    [Fact]
    public async Task A_function_is_answered_by_its_provider()
    {
        PropertyMap? answer = null;
        await _stack.MustUpAsync(async sdk => answer = await sdk.InvokeAsync("test:index:ask", PropertyMap.Of(("q", "x"))));
        Assert.Equal(42, answer!["answer"]);
        Assert.Equal("x", answer["q"]);
    }

    [Fact]
    public async Task The_same_name_twice_is_an_error()
    {
        var result = await _stack.UpAsync(async sdk =>
        {
            await sdk.ThingAsync("a");
            await sdk.ThingAsync("a");
        });
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Contains(_stack.Events.Errors, error => error.Message.Contains("duplicate resource URN"));
        Assert.Single(_stack.Provider.World);
    }
}
