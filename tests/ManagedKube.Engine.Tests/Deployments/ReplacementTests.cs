using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class ReplacementTests
{
    private readonly StackUnderTest _stack = new();

    private static Func<ScriptedSdk, Task> Thing(double fixedValue, Action<RegisterResourceRequest>? options = null) =>
        sdk => sdk.ThingAsync("a", PropertyMap.Of(("fixed", fixedValue)), options);

    private static Func<ScriptedSdk, Task> Chain(double fixedValue) => async sdk =>
    {
        var a = await sdk.ThingAsync("a", PropertyMap.Of(("fixed", fixedValue)));
        var b = await sdk.ThingAsync("b", PropertyMap.Of(("fixed", a["serial"])), request => request.Uses("fixed", a));
        await sdk.ThingAsync("c", PropertyMap.Of(("loose", b["serial"])), request => request.Uses("loose", b));
    };

    [Fact]
    public async Task The_new_one_is_made_before_the_old_one_is_deleted()
    {
        await _stack.MustUpAsync(Thing(1));

        var result = await _stack.MustUpAsync(Thing(2));

        Assert.Equal(["create-replacement", "replace", "delete-replaced"], StackUnderTest.StepsOf(result, "a"));
        Assert.Equal(
            ["create a", "create a", "delete a"],
            _stack.Provider.Calls.Where(call => call.StartsWith("create", StringComparison.Ordinal) || call.StartsWith("delete", StringComparison.Ordinal)));
        Assert.Equal("id-2", _stack["a"].Id);
        Assert.Equal(["id-2"], _stack.Provider.World.Keys);
        Assert.True(result.Steps.First(step => step.Urn.Name == "a").Differences.Single().Replaces);
    }

    [Fact]
    public async Task A_replaced_one_whose_deletion_failed_is_deleted_by_the_next_run()
    {
        await _stack.MustUpAsync(Thing(1));
        _stack.Provider.Before = call => call == "delete a" ? throw new ProviderCallException("not now", CallEffect.None) : Task.CompletedTask;
        var failed = await _stack.UpAsync(Thing(2));
        Assert.Equal(DeploymentOutcome.ResourceFailed, failed.Outcome);
        Assert.Equal(["id-1", "id-2"], _stack.Provider.World.Keys.Order());
        Assert.Contains(_stack.State.Resources, state => state is { Delete: true, Id: "id-1" });

        _stack.Provider.Before = _ => Task.CompletedTask;
        var result = await _stack.MustUpAsync(Thing(2));

        Assert.Equal(["same", "delete-replaced"], StackUnderTest.StepsOf(result, "a"));
        Assert.Equal(["id-2"], _stack.Provider.World.Keys);
    }

    [Fact]
    public async Task Deleting_first_takes_those_along_that_cannot_outlive_it()
    {
        await _stack.MustUpAsync(Chain(1));
        _stack.Provider.DeleteBeforeReplace = true;

        var result = await _stack.MustUpAsync(Chain(2));

        Assert.Equal(
            ["delete b", "delete a", "create a", "create b", "update c"],
            _stack.Provider.Calls.SkipWhile(call => call != "delete b").Where(call => !call.StartsWith("check", StringComparison.Ordinal) && !call.StartsWith("diff", StringComparison.Ordinal)));
        Assert.Equal(["delete-replaced", "create-replacement", "replace"], StackUnderTest.StepsOf(result, "b"));
        Assert.Equal(3, _stack.Provider.World.Count);
    }

    [Fact]
    public async Task A_resource_deleted_for_its_replacement_is_made_by_the_next_run_when_this_one_fails()
    {
        await _stack.MustUpAsync(Thing(1));
        _stack.Provider.Before = call => call == "create a" ? throw new ProviderCallException("full", CallEffect.None) : Task.CompletedTask;
        await _stack.UpAsync(Thing(2, request => (request.DeleteBeforeReplace, request.DeleteBeforeReplaceDefined) = (true, true)));
        Assert.True(_stack["a"].PendingReplacement);
        Assert.Empty(_stack.Provider.World);

        _stack.Provider.Before = _ => Task.CompletedTask;
        var result = await _stack.MustUpAsync(Thing(2));

        Assert.Equal(["create-replacement", "replace"], StackUnderTest.StepsOf(result, "a"));
        Assert.False(_stack["a"].PendingReplacement);
        Assert.Single(_stack.Provider.World);
    }

    [Fact]
    public async Task ReplaceOnChanges_replaces_where_the_provider_would_update()
    {
        static Func<ScriptedSdk, Task> Program(string label) => sdk => sdk.ThingAsync(
            "a", PropertyMap.Of(("labels", PropertyMap.Of(("x", label)))), request => request.ReplaceOnChanges.Add("labels.*"));
        await _stack.MustUpAsync(Program("1"));
        Assert.Equal(["create-replacement", "replace", "delete-replaced"], StackUnderTest.StepsOf(await _stack.MustUpAsync(Program("2")), "a"));
    }

    [Fact]
    public async Task A_changed_trigger_replaces()
    {
        static Func<ScriptedSdk, Task> Program(string trigger) => sdk => sdk.ThingAsync(
            "a", null, request => request.ReplacementTrigger = Google.Protobuf.WellKnownTypes.Value.ForString(trigger));
        await _stack.MustUpAsync(Program("1"));
        Assert.Equal(["same"], StackUnderTest.StepsOf(await _stack.MustUpAsync(Program("1")), "a"));
        Assert.Contains("replace", StackUnderTest.StepsOf(await _stack.MustUpAsync(Program("2")), "a"));
    }

    [Fact]
    public async Task ReplaceWith_replaces_together_with_the_named_one()
    {
        static Func<ScriptedSdk, Task> Program(double value) => async sdk =>
        {
            var a = await sdk.ThingAsync("a", PropertyMap.Of(("fixed", value)));
            await sdk.ThingAsync("b", null, request => request.ReplaceWith.Add(a.Urn.Text));
        };
        await _stack.MustUpAsync(Program(1));
        Assert.Contains("replace", StackUnderTest.StepsOf(await _stack.MustUpAsync(Program(2)), "b"));
    }

    [Fact]
    public async Task A_retained_object_only_leaves_the_state()
    {
        await _stack.MustUpAsync(Thing(1, request => request.RetainOnDelete = true));
        await _stack.MustUpAsync(_ => Task.CompletedTask);
        Assert.Empty(_stack.Names);
        Assert.Single(_stack.Provider.World);
    }

    [Fact]
    public async Task What_is_deleted_with_another_one_is_not_deleted_by_itself()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            var a = await sdk.ThingAsync("a");
            await sdk.ThingAsync("b", null, request => request.DeletedWith = a.Urn.Text);
        });
        await _stack.MustUpAsync(_ => Task.CompletedTask);
        Assert.Empty(_stack.Names);
        Assert.Equal(["delete a"], _stack.Provider.CallsOf("delete"));
    }

    [Fact]
    public async Task What_is_no_longer_wanted_is_deleted_before_the_old_one_of_what_it_depends_on()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            var a = await sdk.ThingAsync("a", PropertyMap.Of(("fixed", 1)));
            await sdk.ThingAsync("b", PropertyMap.Of(("loose", a["serial"])), request => request.Uses("loose", a));
        });

        await _stack.MustUpAsync(Thing(2));

        Assert.Equal(["delete b", "delete a"], _stack.Provider.CallsOf("delete"));
    }

    [Fact]
    public async Task An_old_one_that_waits_for_its_deletion_is_deleted_before_what_it_depends_on_is_deleted_first()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            var a = await sdk.ThingAsync("a", PropertyMap.Of(("fixed", 1)));
            await sdk.ThingAsync("b", PropertyMap.Of(("fixed", a["serial"])), request => request.Uses("fixed", a));
        });

        await _stack.MustUpAsync(async sdk =>
        {
            await sdk.ThingAsync("b", PropertyMap.Of(("fixed", 2)));
            await sdk.ThingAsync(
                "a",
                PropertyMap.Of(("fixed", 2)),
                request => (request.DeleteBeforeReplace, request.DeleteBeforeReplaceDefined) = (true, true));
        });

        Assert.Equal(["create b", "delete b", "delete a", "create a"], _stack.Provider.Calls.Where(Changes).Skip(2));
    }

    [Fact]
    public async Task What_is_deleted_first_waits_for_those_that_are_just_leaving_it()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            var a = await sdk.ThingAsync("a", PropertyMap.Of(("fixed", 1)));
            await sdk.ThingAsync("b", PropertyMap.Of(("fixed", a["serial"])), request => request.Uses("fixed", a));
        });
        var bIsBeingMade = new TaskCompletionSource();
        var aAskedForIt = new TaskCompletionSource();
        _stack.Provider.Before = async call =>
        {
            if (call == "create b")
            {
                bIsBeingMade.SetResult();
                await aAskedForIt.Task;
            }
            else if (call == "diff a")
            {
                aAskedForIt.SetResult();
            }
        };

        await _stack.MustUpAsync(async sdk =>
        {
            var b = sdk.ThingAsync("b", PropertyMap.Of(("fixed", 2)));
            await bIsBeingMade.Task;
            await sdk.ThingAsync(
                "a",
                PropertyMap.Of(("fixed", 2)),
                request => (request.DeleteBeforeReplace, request.DeleteBeforeReplaceDefined) = (true, true));
            await b;
        });

        Assert.Equal(["create b", "delete b", "delete a", "create a"], _stack.Provider.Calls.Where(Changes).Skip(2));
    }

    private static bool Changes(string call) => call.Split(' ')[0] is "create" or "update" or "delete";
}
