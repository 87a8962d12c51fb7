using System.Collections.Immutable;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class InterruptedOperationsTests
{
    private static readonly PropertyMap Inputs = PropertyMap.Of(("size", 1));

    private readonly SleeplessTime _time = new();
    private readonly StackUnderTest _stack;

    public InterruptedOperationsTests() => _stack = new StackUnderTest { Time = _time };

    private static Task Program(ScriptedSdk sdk) => sdk.ThingAsync("a", Inputs);

    // The engine died inside the provider call: it has taken effect or not, but its end is not recorded.
    private async Task CrashDuringAsync(string call, bool afterEffect, Func<ScriptedSdk, Task> program)
    {
        var died = new ProviderCallException("killed", CallEffect.Interrupted);
        if (afterEffect)
            _stack.Provider.After = actual => _ = actual == call ? throw died : 0;
        else
            _stack.Provider.Before = actual => actual == call ? throw died : Task.CompletedTask;
        await _stack.UpAsync(program);
        _stack.Provider.Before = _ => Task.CompletedTask;
        _stack.Provider.After = _ => { };
        var pending = Assert.Single(_stack.State.PendingOperations);
        _stack.State = _stack.State with { PendingOperations = [pending with { Began = _time.GetUtcNow() }] };
    }

    [Fact]
    public async Task An_object_made_by_an_interrupted_creation_is_taken_over_and_completed()
    {
        await CrashDuringAsync("create a", afterEffect: true, Program);

        var result = await _stack.MustUpAsync(Program);

        Assert.Single(_stack.Provider.CallsOf("create"));
        Assert.Equal(["update"], StackUnderTest.StepsOf(result, "a"));
        Assert.Equal("id-1", _stack["a"].Id);
        Assert.Empty(_stack["a"].InitErrors);
        Assert.Empty(_stack.State.PendingOperations);
        Assert.Contains(_stack.Events.Warnings, warning => warning.Message.Contains("id-1"));
    }

    [Fact]
    public async Task A_creation_that_made_nothing_is_done_again_once_nothing_can_be_on_its_way_any_more()
    {
        await CrashDuringAsync("create a", afterEffect: false, Program);
        var before = _time.GetUtcNow();

        await _stack.MustUpAsync(Program);

        Assert.True(_time.GetUtcNow() - before >= _stack.Request.SettleTime);
        Assert.True(_stack.Provider.CallsOf("list").Count() > 2);
        Assert.Single(_stack.Provider.World);
    }

    [Fact]
    public async Task An_object_that_appears_late_is_still_taken_over()
    {
        await CrashDuringAsync("create a", afterEffect: false, Program);
        _stack.Provider.Before = call =>
        {
            if (_stack.Provider.CallsOf("list").Count() == 3)
                _stack.Provider.World.TryAdd("late", (ScriptedSdk.ThingType, Inputs));
            return Task.CompletedTask;
        };

        await _stack.MustUpAsync(Program);

        Assert.Equal("late", _stack["a"].Id);
        Assert.Single(_stack.Provider.World);
    }

    [Fact]
    public async Task Several_possible_objects_are_for_a_person_to_tell_apart_and_nothing_is_touched()
    {
        await CrashDuringAsync("create a", afterEffect: true, Program);
        _stack.Provider.World["twin"] = (ScriptedSdk.ThingType, Inputs);
        var pending = _stack.State.PendingOperations;

        var result = await _stack.UpAsync(Program);

        Assert.Equal(DeploymentOutcome.Ambiguous, result.Outcome);
        var message = Assert.Single(_stack.Events.Errors).Message;
        Assert.Contains("'id-1'", message);
        Assert.Contains("'twin'", message);
        Assert.Contains("--import-pending-creates", message);
        Assert.Equal(pending, _stack.State.PendingOperations);
        Assert.Empty(_stack.Names);

        _stack.Request = _stack.Request with { ImportPendingCreates = ImmutableDictionary<Pulumi.Protocol.Urn, string>.Empty.Add(_stack.UrnOf("a"), "twin") };
        await _stack.MustUpAsync(Program);
        Assert.Equal("twin", _stack["a"].Id);
    }

    [Fact]
    public async Task Objects_that_the_stack_owns_already_do_not_count()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("other", Inputs));
        Task Both(ScriptedSdk sdk) => Task.WhenAll(sdk.ThingAsync("other", Inputs), sdk.ThingAsync("a", Inputs));
        await CrashDuringAsync("create a", afterEffect: true, Both);

        await _stack.MustUpAsync(Both);

        Assert.Equal("id-2", _stack["a"].Id);
        Assert.Equal(2, _stack.Provider.World.Count);
    }

    [Fact]
    public async Task A_provider_that_cannot_look_leaves_the_decision_to_a_person()
    {
        await CrashDuringAsync("create a", afterEffect: true, Program);
        _stack.Provider.CanList = false;
        Assert.Equal(DeploymentOutcome.Ambiguous, (await _stack.UpAsync(Program)).Outcome);

        _stack.Request = _stack.Request with { ClearPendingCreates = true };
        await _stack.MustUpAsync(Program);
        Assert.Empty(_stack.State.PendingOperations);
    }

    [Fact]
    public async Task An_interrupted_replacement_keeps_the_old_object_until_it_is_deleted()
    {
        static Func<ScriptedSdk, Task> Fixed(double value) => sdk => sdk.ThingAsync("a", PropertyMap.Of(("fixed", value)));
        await _stack.MustUpAsync(Fixed(1));
        await CrashDuringAsync("create a", afterEffect: true, Fixed(2));

        await _stack.MustUpAsync(Fixed(2));

        Assert.Equal(["id-2"], _stack.Provider.World.Keys);
        Assert.Equal("id-2", _stack["a"].Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_interrupted_update_is_done_again(bool afterEffect)
    {
        await _stack.MustUpAsync(Program);
        static Task Bigger(ScriptedSdk sdk) => sdk.ThingAsync("a", PropertyMap.Of(("size", 2)));
        await CrashDuringAsync("update a", afterEffect, Bigger);

        var result = await _stack.MustUpAsync(Bigger);

        Assert.Equal(["update"], StackUnderTest.StepsOf(result, "a"));
        Assert.Equal(2, _stack.Provider.World["id-1"].Inputs["size"]);
        Assert.Empty(_stack["a"].InitErrors);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_interrupted_deletion_leaves_nothing_behind(bool afterEffect)
    {
        await _stack.MustUpAsync(Program);
        await CrashDuringAsync("delete a", afterEffect, _ => Task.CompletedTask);

        await _stack.MustUpAsync(_ => Task.CompletedTask);

        Assert.Empty(_stack.Provider.World);
        Assert.Empty(_stack.Names);
        Assert.Equal(afterEffect ? 1 : 2, _stack.Provider.CallsOf("delete").Count());
    }

    [Fact]
    public async Task A_resource_that_cannot_be_read_does_not_block_the_others()
    {
        await _stack.MustUpAsync(Program);
        static Task Bigger(ScriptedSdk sdk) => sdk.ThingAsync("a", PropertyMap.Of(("size", 2)));
        await CrashDuringAsync("update a", afterEffect: true, Bigger);
        _stack.Provider.Before = call => call == "read a" ? throw new ProviderCallException("unreachable", CallEffect.Unknown) : Task.CompletedTask;

        var result = await _stack.MustUpAsync(Bigger);

        Assert.Equal(["update"], StackUnderTest.StepsOf(result, "a"));
        Assert.Contains(_stack.Events.Warnings, warning => warning.Message.Contains("unreachable"));
    }

    [Fact]
    public async Task A_preview_looks_too_and_tells_what_it_found()
    {
        await CrashDuringAsync("create a", afterEffect: true, Program);
        var calls = _stack.Provider.Calls.Count;

        var result = await _stack.PreviewAsync(Program);

        Assert.Equal(["update"], StackUnderTest.StepsOf(result, "a"));
        Assert.Contains(_stack.Events.Warnings, warning => warning.Message.Contains("id-1"));
        Assert.Single(_stack.State.PendingOperations);
        Assert.DoesNotContain(_stack.Provider.Calls.Skip(calls), call => call.StartsWith("update", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_destroy_finds_what_an_interrupted_creation_made()
    {
        await CrashDuringAsync("create a", afterEffect: true, Program);
        Assert.Equal(DeploymentOutcome.Succeeded, (await _stack.DestroyAsync()).Outcome);
        Assert.Empty(_stack.Provider.World);
        Assert.Empty(_stack.State.Resources);
    }
}
