using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class PlanTests
{
    private readonly StackUnderTest _stack = new();

    private static Func<ScriptedSdk, Task> Sized(double size) => sdk => sdk.ThingAsync("a", PropertyMap.Of(("size", size)));

    private static Func<ScriptedSdk, Task> Fixed(double value) => sdk => sdk.ThingAsync("a", PropertyMap.Of(("fixed", value)));

    private async Task BindToPreviewOfAsync(Func<ScriptedSdk, Task> program) =>
        _stack.Request = _stack.Request with { Plan = (await _stack.PreviewAsync(program)).ToPlan() };

    [Fact]
    public async Task What_was_planned_is_done()
    {
        await BindToPreviewOfAsync(Sized(1));
        await _stack.MustUpAsync(Sized(1));
        await BindToPreviewOfAsync(_ => Task.CompletedTask);
        await _stack.MustUpAsync(_ => Task.CompletedTask);
        Assert.Empty(_stack.Provider.World);
    }

    [Fact]
    public async Task A_step_that_was_not_planned_is_refused_before_it_touches_anything()
    {
        await _stack.MustUpAsync(Sized(1));
        await BindToPreviewOfAsync(Sized(1));

        var result = await _stack.UpAsync(Sized(2));

        Assert.Equal(DeploymentOutcome.PlanViolated, result.Outcome);
        var error = Assert.Single(_stack.Events.Errors);
        Assert.Equal("a", error.Urn.Name);
        Assert.Contains("update (planned: same)", error.Message);
        Assert.Empty(_stack.Provider.CallsOf("update"));
    }

    [Fact]
    public async Task An_unplanned_replacement_deletes_and_creates_nothing()
    {
        await _stack.MustUpAsync(Fixed(1));
        await BindToPreviewOfAsync(Fixed(1));
        Assert.Equal(DeploymentOutcome.PlanViolated, (await _stack.UpAsync(Fixed(2))).Outcome);
        Assert.Equal(["id-1"], _stack.Provider.World.Keys);
        Assert.Single(_stack.Provider.CallsOf("create"));
    }

    [Fact]
    public async Task An_unplanned_deletion_stops_all_deletions()
    {
        await _stack.MustUpAsync(sdk => Task.WhenAll(sdk.ThingAsync("a"), sdk.ThingAsync("b")));
        await BindToPreviewOfAsync(sdk => sdk.ThingAsync("b"));
        Assert.Equal(DeploymentOutcome.PlanViolated, (await _stack.UpAsync(_ => Task.CompletedTask)).Outcome);
        Assert.Equal(2, _stack.Provider.World.Count);
    }

    [Fact]
    public async Task Doing_less_than_planned_is_allowed()
    {
        await _stack.MustUpAsync(Sized(1));
        await BindToPreviewOfAsync(Sized(2));
        await _stack.MustUpAsync(Sized(1));
    }

    [Fact]
    public async Task What_an_interrupted_run_is_found_to_have_made_only_now_may_be_completed_instead_of_created()
    {
        await BindToPreviewOfAsync(Sized(1));
        _stack.Provider.After = call => _ = call == "create a" ? throw new ProviderCallException("killed", CallEffect.Interrupted) : 0;
        await _stack.UpAsync(Sized(1));
        _stack.Provider.After = _ => { };

        Assert.Equal(["update"], StackUnderTest.StepsOf(await _stack.MustUpAsync(Sized(1)), "a"));
    }
}
