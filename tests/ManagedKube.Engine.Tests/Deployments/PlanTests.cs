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

    private async Task BindToPreviewOfAsync(Func<ScriptedSdk, Task> program)
    {
        _stack.Request = _stack.Request with { Plan = null };
        _stack.Request = _stack.Request with { Plan = (await _stack.PreviewAsync(program)).ToPlan() };
    }

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
    public async Task What_was_unknown_in_the_preview_may_be_anything_and_need_less_than_feared()
    {
        static async Task Program(ScriptedSdk sdk)
        {
            PropertyValue Late(PropertyValue value) => sdk.Run.DryRun ? UnknownValue.Instance : value;
            await sdk.ThingAsync("a", PropertyMap.Of(("fixed", Late(1)), ("deep", PropertyMap.Of(("x", Late(2).AsSecret()), ("y", 3)))));
        }
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("fixed", 1), ("gone", true))));
        await BindToPreviewOfAsync(Program);

        Assert.Equal(["update"], StackUnderTest.StepsOf(await _stack.MustUpAsync(Program), "a"));
    }

    [Fact]
    public async Task A_value_other_than_planned_is_refused_and_both_are_shown()
    {
        static Func<ScriptedSdk, Task> Program(double size, string password) => sdk => sdk.ThingAsync(
            "a", PropertyMap.Of(("deep", PropertyMap.Of(("size", size))), ("password", ((PropertyValue)password).AsSecret())));
        await BindToPreviewOfAsync(Program(1, "correct horse"));

        var result = await _stack.UpAsync(Program(2, "battery staple"));

        Assert.Equal(DeploymentOutcome.PlanViolated, result.Outcome);
        Assert.Equal(
            """
            it is not to become what the plan has. It was not done. Make a new preview.
              deep.size: planned 1, now 2
              password: planned [secret], now [secret]
            """, Assert.Single(_stack.Events.Errors).Message);
        Assert.Empty(_stack.Provider.World);
    }

    [Fact]
    public async Task Other_options_than_planned_are_refused()
    {
        await _stack.MustUpAsync(Sized(1));
        await BindToPreviewOfAsync(Sized(1));
        Assert.Equal(
            DeploymentOutcome.PlanViolated,
            (await _stack.UpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("size", 1)), request => request.Protect = true))).Outcome);
        Assert.Contains("protect: planned no, now yes", Assert.Single(_stack.Events.Errors).Message);
    }

    [Fact]
    public async Task A_planned_creation_that_the_program_no_longer_asks_for_stops_all_deletions()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("old"));
        await BindToPreviewOfAsync(Sized(1));
        Assert.Equal(DeploymentOutcome.PlanViolated, (await _stack.UpAsync(_ => Task.CompletedTask)).Outcome);
        Assert.Contains("the plan has this: create", Assert.Single(_stack.Events.Errors).Message);
        Assert.Equal(["old"], _stack.Names);
    }

    [Fact]
    public async Task A_resource_that_was_to_be_deleted_is_not_kept_in_silence()
    {
        await _stack.MustUpAsync(Sized(1));
        await BindToPreviewOfAsync(_ => Task.CompletedTask);
        Assert.Equal(DeploymentOutcome.PlanViolated, (await _stack.UpAsync(Sized(1))).Outcome);
        Assert.Contains("same (planned: delete)", Assert.Single(_stack.Events.Errors).Message);
    }

    [Fact]
    public async Task A_preview_bound_to_a_plan_tells_all_that_differs()
    {
        await BindToPreviewOfAsync(sdk => Task.WhenAll(sdk.ThingAsync("a"), sdk.ThingAsync("b")));

        var result = await _stack.PreviewAsync(sdk => Task.WhenAll(sdk.ThingAsync("a", PropertyMap.Of(("x", 1))), sdk.ThingAsync("c")));

        Assert.Equal(DeploymentOutcome.PlanViolated, result.Outcome);
        Assert.Equal(["a", "b", "c"], _stack.Events.Errors.Select(error => error.Urn.Name).Order());
    }

    [Fact]
    public async Task Random_names_of_the_preview_are_those_of_the_update()
    {
        _stack.Provider.Autoname = true;
        await BindToPreviewOfAsync(Sized(1));
        await _stack.MustUpAsync(Sized(1));
        var name = _stack["a"].Inputs["name"];

        await BindToPreviewOfAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("fixed", 1))));
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("fixed", 1))));
        Assert.NotEqual(name, _stack["a"].Inputs["name"]);
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
