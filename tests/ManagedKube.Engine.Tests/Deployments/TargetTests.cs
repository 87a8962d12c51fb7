using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Deployments.Targeting;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class TargetTests
{
    private readonly StackUnderTest _stack = new();

    // b takes an input of a, d is a child of the group c.
    private static Func<ScriptedSdk, Task> Program(double size, bool withNew = false) => async sdk =>
    {
        var a = await sdk.ThingAsync("a", PropertyMap.Of(("size", size)));
        await sdk.ThingAsync("b", PropertyMap.Of(("from", a["serial"]), ("size", size)), request => request.Uses("from", a));
        var c = await sdk.ComponentAsync("c", PropertyMap.Of(("size", size)));
        await sdk.ThingAsync("d", PropertyMap.Of(("size", size)), request => request.Parent = c.Urn.Text);
        if (withNew)
        {
            var e = await sdk.ThingAsync("e");
            await sdk.ThingAsync("f", PropertyMap.Of(("from", e["serial"])), request => request.Uses("from", e));
        }
    };

    private void Target(params string[] patterns) => Choose(new TargetOptions { Targets = UrnPatterns.Parse(patterns) });

    private void Choose(TargetOptions options) => _stack.Request = _stack.Request with { Targets = options };

    private string Urn(string name) => _stack.UrnOf(name).Text;

    private string[] ChangedBy(DeploymentResult result) => [.. result.Steps.Where(step => step.Op.IsChange()).Select(step => step.Urn.Name).Order()];

    private void AssertSound() => Assert.Empty(SnapshotVerifier.Verify(_stack.State with { Resources = SnapshotOrder.Sort(_stack.State.Resources) }));

    [Fact]
    public async Task Only_targets_change_and_all_else_keeps_its_recorded_state()
    {
        await _stack.MustUpAsync(Program(1));
        Target(Urn("a"));

        var result = await _stack.MustUpAsync(Program(2));

        Assert.Equal(["a"], ChangedBy(result));
        Assert.Equal(2, _stack["a"].Inputs["size"]);
        Assert.All(["b", "c", "d"], name => Assert.Equal(1, _stack[name].Inputs["size"]));
        Assert.Equal(["same"], StackUnderTest.StepsOf(result, "b"));
        AssertSound();
    }

    [Theory]
    [InlineData("**::a", "a")]
    [InlineData("**::*", "a b c d")]
    [InlineData("**$test:index:Thing::*", "d")]
    [InlineData("urn:pulumi:*::proj::my:index:Group::c", "c")]
    public async Task Wildcards_match_within_a_part_or_everything(string pattern, string expected)
    {
        await _stack.MustUpAsync(Program(1));
        Target(pattern);
        Assert.Equal(expected, string.Join(' ', ChangedBy(await _stack.MustUpAsync(Program(2)))));
    }

    [Fact]
    public async Task A_single_star_does_not_cross_a_colon()
    {
        await _stack.MustUpAsync(Program(1));
        Target("urn:*::a");
        Assert.Empty(ChangedBy(await _stack.MustUpAsync(Program(2))));
    }

    [Fact]
    public async Task Dependents_are_changed_too_on_request()
    {
        await _stack.MustUpAsync(Program(1));
        Choose(new TargetOptions { Targets = UrnPatterns.Parse(Urn("a"), "**::c"), TargetDependents = true });
        Assert.Equal(["a", "b", "c", "d"], ChangedBy(await _stack.MustUpAsync(Program(2))));
    }

    [Fact]
    public async Task A_creation_that_is_no_target_is_left_out_and_what_comes_of_it_is_unknown()
    {
        await _stack.MustUpAsync(Program(1));
        Target(Urn("a"));
        var seen = new List<ScriptedResource>();

        await _stack.MustUpAsync(async sdk =>
        {
            await Program(2, withNew: true)(sdk);
            seen.Add(await sdk.ThingAsync("g"));
            await sdk.StackOutputsAsync(PropertyMap.Of(("new", seen[0]["serial"]), ("known", 1)));
        });

        Assert.Equal(["a", "b", "d"], _stack.Names.Order());
        Assert.Equal(Result.Skip, seen[0].Result);
        Assert.Equal(PropertyMap.Of(("known", 1)), _stack["proj-dev"].Outputs);
        AssertSound();
    }

    [Fact]
    public async Task A_target_that_depends_on_a_creation_that_is_none_is_refused_with_the_name_of_both()
    {
        await _stack.MustUpAsync(Program(1));
        Target(Urn("f"));

        var result = await _stack.UpAsync(Program(1, withNew: true));

        Assert.Equal(DeploymentOutcome.Refused, result.Outcome);
        var error = Assert.Single(_stack.Events.Errors);
        Assert.Equal("f", error.Urn.Name);
        Assert.Contains($"depends on '{Urn("e")}'", error.Message);
        Assert.Equal(["a", "b", "d"], _stack.Names.Order());
    }

    [Fact]
    public async Task A_preview_names_all_that_targets_lack()
    {
        await _stack.MustUpAsync(Program(1));
        Target(Urn("f"), Urn("h"));
        await _stack.PreviewAsync(async sdk =>
        {
            await Program(1, withNew: true)(sdk);
            var g = await sdk.ThingAsync("g");
            await sdk.ThingAsync("h", null, request => request.DependsOn(g));
        });
        Assert.Equal(["f", "h"], _stack.Events.Errors.Select(error => error.Urn.Name));
    }

    [Fact]
    public async Task A_target_that_there_is_not_is_an_error()
    {
        await _stack.MustUpAsync(Program(1));
        Target(Urn("nowhere"));

        var result = await _stack.UpAsync(_ => Task.CompletedTask);

        Assert.Equal(DeploymentOutcome.NoSuchTarget, result.Outcome);
        Assert.Contains($"no resource '{Urn("nowhere")}'", Assert.Single(_stack.Events.Errors).Message);
        Assert.Equal(3, _stack.Provider.World.Count);
    }

    [Fact]
    public async Task What_the_program_no_longer_has_is_deleted_only_as_a_target()
    {
        await _stack.MustUpAsync(Program(1));
        Target(Urn("b"));
        await _stack.MustUpAsync(_ => Task.CompletedTask);
        Assert.Equal(["a", "d"], _stack.Names.Order());
        AssertSound();
    }

    [Fact]
    public async Task A_deletion_is_refused_while_an_untargeted_resource_still_depends_on_it_as_recorded()
    {
        await _stack.MustUpAsync(Program(1));
        Target(Urn("a"));

        var result = await _stack.UpAsync(sdk => sdk.ThingAsync("b"));

        Assert.Equal(DeploymentOutcome.Refused, result.Outcome);
        Assert.Equal("b", Assert.Single(_stack.Events.Errors).Urn.Name);
        Assert.Equal(["a", "b", "d"], _stack.Names.Order());
        AssertSound();
    }

    [Fact]
    public async Task Excluded_resources_keep_their_recorded_state_and_all_others_change()
    {
        await _stack.MustUpAsync(Program(1));
        Choose(new TargetOptions { Excludes = UrnPatterns.Parse(Urn("a")) });
        Assert.Equal(["b", "c", "d"], ChangedBy(await _stack.MustUpAsync(Program(2))));

        Choose(new TargetOptions { Excludes = UrnPatterns.Parse(Urn("a")), ExcludeDependents = true });
        Assert.Equal(["c", "d"], ChangedBy(await _stack.MustUpAsync(Program(3))));
    }

    [Fact]
    public async Task An_excluded_resource_that_the_program_no_longer_has_stays_with_what_it_needs()
    {
        await _stack.MustUpAsync(Program(1));
        Choose(new TargetOptions { Excludes = UrnPatterns.Parse(Urn("b")) });
        await _stack.MustUpAsync(_ => Task.CompletedTask);
        Assert.Equal(["a", "b"], _stack.Names.Order());
        AssertSound();
    }

    [Fact]
    public async Task A_resource_is_replaced_by_force_though_nothing_differs()
    {
        await _stack.MustUpAsync(Program(1));
        Choose(new TargetOptions { Replaces = UrnPatterns.Parse(Urn("a")) });

        var result = await _stack.MustUpAsync(Program(1));

        Assert.Equal(["create-replacement", "replace", "delete-replaced"], StackUnderTest.StepsOf(result, "a"));
        Assert.Equal(["id"], result.Steps.First(step => step.Urn.Name == "a").ReplaceKeys);
        Assert.Equal(["update"], StackUnderTest.StepsOf(result, "b"));
    }

    [Fact]
    public async Task Replacing_a_resource_that_there_is_not_stops_before_the_program_runs()
    {
        await _stack.MustUpAsync(Program(1));
        Choose(new TargetOptions { Replaces = UrnPatterns.Parse(Urn("z")) });
        _stack.Launcher = new ScriptedProgram(_ => throw new InvalidOperationException("the program must not run"));
        Assert.Equal(DeploymentOutcome.NoSuchTarget, (await _stack.UpAsync(Program(1))).Outcome);
    }

    [Fact]
    public async Task A_target_replaced_by_force_goes_with_its_original_and_leaves_all_else()
    {
        await _stack.MustUpAsync(Program(1));
        var a = UrnPatterns.Parse(Urn("a"));
        Choose(new TargetOptions { Targets = a, Replaces = a });

        Assert.Equal(["a", "a", "a"], ChangedBy(await _stack.MustUpAsync(Program(2))));

        Assert.Equal(3, _stack.Provider.World.Count);
        AssertSound();
    }

    [Fact]
    public async Task A_target_is_not_replaced_when_that_takes_along_what_is_none()
    {
        static Func<ScriptedSdk, Task> Chain(double value) => async sdk =>
        {
            var a = await sdk.ThingAsync("a", PropertyMap.Of(("fixed", value)));
            await sdk.ThingAsync("b", PropertyMap.Of(("fixed", a["serial"])), request => request.Uses("fixed", a));
        };
        await _stack.MustUpAsync(Chain(1));
        _stack.Provider.DeleteBeforeReplace = true;
        Target(Urn("a"));

        Assert.Equal(DeploymentOutcome.Refused, (await _stack.UpAsync(Chain(2))).Outcome);

        Assert.Equal("b", Assert.Single(_stack.Events.Errors).Urn.Name);
        Assert.Equal(2, _stack.Provider.World.Count);
    }

    [Fact]
    public async Task A_replaced_provider_stays_as_long_as_an_untargeted_resource_uses_it()
    {
        static Func<ScriptedSdk, Task> OnProvider(string region) => async sdk =>
        {
            var provider = await sdk.RegisterAsync("pulumi:providers:test", "own", PropertyMap.Of(("fixed", region)));
            await sdk.ThingAsync("a", null, request => request.Provider = provider.AsProvider);
            await sdk.ThingAsync("b", null, request => request.Provider = provider.AsProvider);
        };
        await _stack.MustUpAsync(OnProvider("one"));
        Target(Urn("a"));

        await _stack.MustUpAsync(OnProvider("two"));
        AssertSound();
        Assert.NotEqual(_stack["a"].Provider, _stack["b"].Provider);

        Choose(TargetOptions.All);
        await _stack.MustUpAsync(OnProvider("two"));
        AssertSound();
        Assert.DoesNotContain(_stack.State.Resources, state => state.Delete);
    }

    [Fact]
    public async Task A_refresh_reads_only_targets()
    {
        await _stack.MustUpAsync(Program(1));
        Target(Urn("a"));
        Assert.Equal(["a"], (await _stack.RefreshAsync()).Steps.Select(step => step.Urn.Name));

        Choose(new TargetOptions { Targets = UrnPatterns.Parse(Urn("a")), TargetDependents = true });
        Assert.Equal(["a", "b"], (await _stack.RefreshAsync()).Steps.Select(step => step.Urn.Name).Order());

        Choose(new TargetOptions { Excludes = UrnPatterns.Parse(Urn("a")) });
        Assert.Equal(["b", "d"], (await _stack.RefreshAsync()).Steps.Select(step => step.Urn.Name).Order());

        Target(Urn("nowhere"));
        Assert.Equal(DeploymentOutcome.NoSuchTarget, (await _stack.RefreshAsync()).Outcome);
    }

    [Fact]
    public async Task A_destroy_deletes_dependents_of_targets_only_on_request()
    {
        await _stack.MustUpAsync(Program(1));
        Target(Urn("a"));

        var result = await _stack.DestroyAsync();

        Assert.Equal(DeploymentOutcome.Refused, result.Outcome);
        var error = Assert.Single(_stack.Events.Errors);
        Assert.Equal("b", error.Urn.Name);
        Assert.Contains("--target-dependents", error.Message);
        Assert.Equal(3, _stack.Provider.World.Count);

        Choose(new TargetOptions { Targets = UrnPatterns.Parse(Urn("a")), TargetDependents = true });
        Assert.Equal(DeploymentOutcome.Succeeded, (await _stack.DestroyAsync()).Outcome);
        Assert.Equal(["d"], _stack.Names);
        AssertSound();
    }

    [Fact]
    public async Task A_destroy_leaves_excluded_and_protected_resources_with_their_parents_and_providers()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            await Program(1)(sdk);
            await sdk.ThingAsync("p", null, request => request.Protect = true);
        });
        Choose(new TargetOptions { Excludes = UrnPatterns.Parse("**$test:index:Thing::d"), ExcludeProtected = true });

        Assert.Equal(DeploymentOutcome.Succeeded, (await _stack.DestroyAsync()).Outcome);

        Assert.Equal(["c", "d", "default", "p", "proj-dev"], _stack.State.Resources.Select(state => state.Urn.Name).Order());
        AssertSound();
    }

    [Fact]
    public async Task A_failed_deletion_of_a_target_is_tried_again_only_for_it()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("fixed", 1))));
        _stack.Provider.Before = call => call == "delete a" ? throw new ProviderCallException("not now", CallEffect.None) : Task.CompletedTask;
        await _stack.UpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("fixed", 2))));
        _stack.Provider.Before = _ => Task.CompletedTask;

        Target("**::nothing");
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("fixed", 2))));
        Assert.Equal(2, _stack.Provider.World.Count);

        Target(Urn("a"));
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("fixed", 2))));
        Assert.Single(_stack.Provider.World);
    }
}
