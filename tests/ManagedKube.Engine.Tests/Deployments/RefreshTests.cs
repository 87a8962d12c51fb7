using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class RefreshTests
{
    private readonly StackUnderTest _stack = new();

    private static async Task Program(ScriptedSdk sdk)
    {
        var a = await sdk.ThingAsync("a", PropertyMap.Of(("size", 1)));
        await sdk.ThingAsync("b", PropertyMap.Of(("from", a["serial"])), request => request.Uses("from", a));
    }

    private void ChangeBehindItsBack(string id, string property, PropertyValue value) =>
        _stack.Provider.World[id] = (ScriptedSdk.ThingType, _stack.Provider.World[id].Inputs.Set(property, value));

    [Fact]
    public async Task Without_changes_nothing_differs()
    {
        await _stack.MustUpAsync(Program);
        var result = await _stack.PreviewRefreshAsync();
        Assert.False(result.HasChanges);
        Assert.Equal(2, result.Steps.Length);
    }

    [Fact]
    public async Task What_is_only_read_has_nothing_that_it_was_asked_to_be_and_so_no_drift_of_it()
    {
        _stack.Provider.World["there"] = (ScriptedSdk.ThingType, PropertyMap.Of(("size", 7)));
        await _stack.MustUpAsync(sdk => sdk.ReadAsync(ScriptedSdk.ThingType, "r", "there"));

        Assert.False((await _stack.PreviewRefreshAsync()).HasChanges);
    }

    [Fact]
    public async Task A_change_behind_its_back_is_named_with_both_values_and_not_recorded_by_a_preview()
    {
        await _stack.MustUpAsync(Program);
        ChangeBehindItsBack("id-1", "size", 5);

        var result = await _stack.PreviewRefreshAsync();

        var step = Assert.Single(result.Steps, step => step.Op.IsChange());
        Assert.Equal((StepOp.Update, "a"), (step.Op, step.Urn.Name));
        var difference = Assert.Single(step.Differences);
        Assert.Equal(("size", (PropertyValue)1, (PropertyValue)5), (difference.Path, difference.Old, difference.New));
        Assert.Equal(1, _stack["a"].Outputs["size"]);
    }

    [Fact]
    public async Task The_next_update_sets_a_refreshed_change_back()
    {
        await _stack.MustUpAsync(Program);
        ChangeBehindItsBack("id-1", "size", 5);
        await _stack.RefreshAsync();
        Assert.Equal(5, _stack["a"].Inputs["size"]);

        var result = await _stack.MustUpAsync(Program);

        Assert.Equal(["update"], StackUnderTest.StepsOf(result, "a"));
        Assert.Equal(1, _stack.Provider.World["id-1"].Inputs["size"]);
    }

    [Fact]
    public async Task A_resource_that_is_gone_leaves_the_state_and_is_made_anew()
    {
        await _stack.MustUpAsync(Program);
        _stack.Provider.World.TryRemove("id-1", out _);

        var result = await _stack.RefreshAsync();

        Assert.Equal(["delete"], StackUnderTest.StepsOf(result, "a"));
        Assert.Empty(_stack["b"].Dependencies);
        Assert.Equal(["create"], StackUnderTest.StepsOf(await _stack.MustUpAsync(Program), "a"));
    }

    [Fact]
    public async Task What_cannot_be_read_stays_and_the_others_are_refreshed()
    {
        await _stack.MustUpAsync(Program);
        ChangeBehindItsBack("id-2", "from", "x");
        _stack.Provider.Before = call => call == "read a" ? throw new ProviderCallException("403", CallEffect.None) : Task.CompletedTask;

        var result = await _stack.RefreshAsync();

        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Equal(["a", "b"], _stack.Names);
        Assert.Equal("x", _stack["b"].Inputs["from"]);
    }

    [Fact]
    public async Task A_difference_at_an_ignored_path_is_none()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("size", 1)), request => request.IgnoreChanges.Add("size")));
        ChangeBehindItsBack("id-1", "size", 5);
        Assert.False((await _stack.PreviewRefreshAsync()).HasChanges);
    }

    [Fact]
    public async Task Secret_inputs_stay_secret()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("password", ((PropertyValue)"hidden").AsSecret()))));
        ChangeBehindItsBack("id-1", "password", "other");
        var result = await _stack.RefreshAsync();
        Assert.IsType<SecretValue>(_stack["a"].Inputs["password"]);
        Assert.IsType<SecretValue>(_stack["a"].Outputs["password"]);
        Assert.All(result.Steps.SelectMany(step => step.Differences), difference => Assert.Equal("[secret]", difference.New!.ToString()));
    }

    [Fact]
    public async Task An_update_with_refresh_sets_changes_back_at_once()
    {
        await _stack.MustUpAsync(Program);
        ChangeBehindItsBack("id-1", "size", 5);
        _stack.Request = _stack.Request with { Refresh = true };

        var preview = await _stack.PreviewAsync(Program);
        var result = await _stack.MustUpAsync(Program);

        Assert.Equal(["update"], StackUnderTest.StepsOf(preview, "a"));
        Assert.Equal(["update"], StackUnderTest.StepsOf(result, "a"));
        Assert.Equal(1, _stack.Provider.World["id-1"].Inputs["size"]);
    }
}
