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

    [Fact]
    public async Task A_refused_replacement_names_the_cause_with_both_values_and_the_way_out()
    {
        await _stack.MustUpAsync(Program(1, "a"));

        await _stack.PreviewAsync(Program(2, "a"));

        var error = Assert.Single(_stack.Events.Errors);
        Assert.Contains("since fixed is 1 and would become 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("mk unprotect dev a --reason", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_several_have_the_name_the_way_out_names_the_URN()
    {
        Func<ScriptedSdk, Task> Twice(int value) => async sdk =>
        {
            await Program(value, "a")(sdk);
            await sdk.RegisterAsync("test:index:Other", "a", PropertyMap.Empty, request => request.Protect = true);
        };
        await _stack.MustUpAsync(Twice(1));

        await _stack.PreviewAsync(Twice(2));

        var urn = _stack.State.Resources.Single(resource => resource.Type == ScriptedSdk.ThingType && resource.Urn.Name == "a").Urn.Text;
        Assert.Contains("$", urn, StringComparison.Ordinal);
        Assert.Contains(
            $"mk unprotect dev \"{urn.Replace("$", "\\$", StringComparison.Ordinal)}\" --reason",
            Assert.Single(_stack.Events.Errors).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_that_the_program_gives_up_stays_protected_by_its_state()
    {
        await _stack.MustUpAsync(Program(1, "a", "b"));

        await _stack.UpAsync(Program(1, "a"));

        var error = Assert.Single(_stack.Events.Errors);
        Assert.Equal("b", error.Urn.Name);
        Assert.Contains("since the program does not declare it any more", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_agreed_to_may_be_replaced_and_is_protected_again()
    {
        await _stack.MustUpAsync(Program(1, "a", "b"));
        _stack.Request = _stack.Request with { Unprotected = [_stack["a"].Urn] };

        var result = await _stack.UpAsync(Program(2, "a"));

        Assert.Equal(DeploymentOutcome.Refused, result.Outcome);
        Assert.Equal(["b"], _stack.Events.Errors.Select(error => error.Urn.Name));
        Assert.NotEqual("id-1", _stack["a"].Id);
        Assert.True(_stack["a"].Protect);
    }

    [Fact]
    public async Task What_was_agreed_to_may_be_deleted_and_nothing_else()
    {
        await _stack.MustUpAsync(Program(1, "a", "b"));
        _stack.Request = _stack.Request with { Unprotected = [_stack["a"].Urn, _stack["group"].Urn] };

        Assert.Equal(DeploymentOutcome.Refused, (await _stack.DestroyAsync()).Outcome);
        Assert.Equal(["b"], _stack.Events.Errors.Select(error => error.Urn.Name));
        Assert.Equal(3, _stack.Provider.World.Count);

        _stack.Request = _stack.Request with { Unprotected = _stack.Request.Unprotected.Add(_stack["b"].Urn) };
        Assert.Equal(DeploymentOutcome.Succeeded, (await _stack.DestroyAsync()).Outcome);
        Assert.Empty(_stack.Provider.World);
    }
}
