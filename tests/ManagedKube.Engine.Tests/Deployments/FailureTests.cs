using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Programs;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class FailureTests
{
    private readonly StackUnderTest _stack = new();

    private void FailOn(string call, Exception exception) =>
        _stack.Provider.Before = actual => actual == call ? throw exception : Task.CompletedTask;

    [Fact]
    public async Task After_a_failure_running_steps_finish_and_no_new_one_starts()
    {
        var bRuns = new TaskCompletionSource();
        var aFailed = new TaskCompletionSource();
        _stack.Provider.Before = async call =>
        {
            if (call == "create a")
            {
                await bRuns.Task.WaitAsync(StackUnderTest.Cancel);
                aFailed.SetResult();
                throw new ProviderCallException("no quota", CallEffect.None);
            }
            if (call == "create b")
            {
                bRuns.SetResult();
                await aFailed.Task.WaitAsync(StackUnderTest.Cancel);
                await Task.Yield();
            }
        };

        var result = await _stack.UpAsync(async sdk =>
        {
            await Task.WhenAll(sdk.ThingAsync("a"), sdk.ThingAsync("b"));
            await sdk.ThingAsync("c");
        });

        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Equal(["b"], _stack.Names);
        Assert.Equal("create failed: no quota", Assert.Single(_stack.Events.Errors).Message);
        Assert.False(Assert.Single(_stack.Session!.Commits).Succeeded);
    }

    [Fact]
    public async Task After_a_failure_nothing_is_deleted()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("old"));
        FailOn("create new", new ProviderCallException("no", CallEffect.None));
        await _stack.UpAsync(sdk => sdk.ThingAsync("new"));
        Assert.Equal(["old"], _stack.Names);
    }

    [Fact]
    public async Task Going_on_after_errors_leaves_out_only_what_depends_on_the_failed_one()
    {
        _stack.Request = _stack.Request with { ContinueOnError = true };
        FailOn("create a", new ProviderCallException("no", CallEffect.None));
        var results = new List<Result>();

        var result = await _stack.UpAsync(async sdk =>
        {
            var a = await sdk.ThingAsync("a");
            var b = await sdk.ThingAsync("b", null, request => request.DependsOn(a));
            var c = await sdk.ThingAsync("c");
            results.AddRange([a.Result, b.Result, c.Result]);
        });

        Assert.Equal([Result.Fail, Result.Skip, Result.Success], results);
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Equal(["c"], _stack.Names);
    }

    [Fact]
    public async Task A_partly_created_resource_is_recorded_and_completed_by_the_next_run()
    {
        FailOn("create a", new PartialOperationException("half", null, PropertyMap.Of(("serial", "h")), ["disk is missing"]));
        var failed = await _stack.UpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("size", 1))));
        Assert.Equal(DeploymentOutcome.ResourceFailed, failed.Outcome);
        Assert.Equal(["disk is missing"], _stack["a"].InitErrors);
        Assert.Equal("half", _stack["a"].Id);

        _stack.Provider.Before = _ => Task.CompletedTask;
        var result = await _stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("size", 1))));

        Assert.Equal(["update"], StackUnderTest.StepsOf(result, "a"));
        Assert.Empty(_stack["a"].InitErrors);
    }

    [Fact]
    public async Task A_partial_update_keeps_the_old_inputs()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("size", 1))));
        FailOn("update a", new PartialOperationException("id-1", null, PropertyMap.Of(("size", 2), ("serial", "s")), ["not rebooted"]));
        await _stack.UpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("size", 2))));
        Assert.Equal(1, _stack["a"].Inputs["size"]);
        Assert.Equal(2, _stack["a"].Outputs["size"]);
        Assert.Equal(["not rebooted"], _stack["a"].InitErrors);
    }

    [Fact]
    public async Task A_creation_that_may_have_made_something_stays_open_where_that_can_be_looked_up()
    {
        FailOn("create a", new ProviderCallException("connection reset", CallEffect.Unknown));
        await _stack.UpAsync(sdk => sdk.ThingAsync("a"));
        Assert.Equal(OperationKind.Creating, Assert.Single(_stack.State.PendingOperations).Kind);
    }

    [Fact]
    public async Task A_creation_that_cannot_be_looked_up_is_closed_as_Pulumi_does()
    {
        _stack.Provider.CanList = false;
        FailOn("create a", new ProviderCallException("connection reset", CallEffect.Unknown));
        await _stack.UpAsync(sdk => sdk.ThingAsync("a"));
        Assert.Empty(_stack.State.PendingOperations);
    }

    [Fact]
    public async Task A_deletion_that_fails_keeps_all_that_it_depends_on()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            var a = await sdk.ThingAsync("a");
            await sdk.ThingAsync("b", null, request => request.DependsOn(a));
        });
        FailOn("delete b", new ProviderCallException("in use", CallEffect.None));
        var result = await _stack.DestroyAsync();
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Equal(["a", "b"], _stack.Names);
    }

    [Theory]
    [InlineData(32, 0)]
    [InlineData(1, 1)]
    public async Task A_failing_program_fails_the_update_and_nothing_is_deleted(int exitCode, int messages)
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("a"));
        _stack.Launcher = new ExitingProgram(exitCode);
        var result = await _stack.UpAsync(_ => Task.CompletedTask);
        Assert.Equal(DeploymentOutcome.ProgramFailed, result.Outcome);
        Assert.Equal(messages, _stack.Events.Errors.Count());
        Assert.Equal(["a"], _stack.Names);
    }

    [Fact]
    public async Task Stack_outputs_of_a_failed_run_are_added_to_those_of_before()
    {
        await _stack.MustUpAsync(sdk => sdk.StackOutputsAsync(PropertyMap.Of(("old", 1), ("both", 1))));
        await _stack.UpAsync(async sdk =>
        {
            await sdk.StackOutputsAsync(PropertyMap.Of(("new", 2), ("both", 2)));
            sdk.ExitCode = 1;
        });
        Assert.Equal(PropertyMap.Of(("old", 1), ("both", 2), ("new", 2)), _stack["proj-dev"].Outputs);
    }

    [Fact]
    public async Task A_missing_plugin_is_named_with_the_places_where_it_was_looked_for()
    {
        var result = await _stack.UpAsync(sdk => sdk.RegisterAsync("nowhere:index:Thing", "x", []));
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Contains("no pulumi-resource-nowhere", Assert.Single(_stack.Events.Errors).Message);
    }

    [Fact]
    public async Task State_that_cannot_be_written_stops_the_run_before_anything_is_made()
    {
        _stack.CannotBegin = new StateException("disk full");
        var result = await _stack.UpAsync(sdk => sdk.ThingAsync("a"));
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Contains(_stack.Events.Errors, error => error.Message.Contains("disk full"));
        Assert.Empty(_stack.Provider.World);
    }

    [Fact]
    public async Task Cancelling_ends_running_steps_well_and_starts_no_new_one()
    {
        using var cancel = new CancellationTokenSource();
        _stack.Provider.Before = async call =>
        {
            if (call == "create a")
                await cancel.CancelAsync();
        };
        var result = await _stack.UpAsync(
            async sdk =>
            {
                await sdk.ThingAsync("a");
                await sdk.ThingAsync("b");
            },
            cancel.Token);

        Assert.Equal(DeploymentOutcome.Cancelled, result.Outcome);
        Assert.Equal(["a"], _stack.Names);
        Assert.True(_stack.Provider.Cancelled);
        Assert.Empty(_stack.Events.Errors);
    }

    private sealed class ExitingProgram(int exitCode) : IProgramLauncher
    {
        public Task<int> RunAsync(ProgramRun run, CancellationToken cancel) => Task.FromResult(exitCode);
    }
}
