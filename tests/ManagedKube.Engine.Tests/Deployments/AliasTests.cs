using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class AliasTests
{
    private readonly StackUnderTest _stack = new();

    private static Func<ScriptedSdk, Task> Tree(string group, Action<RegisterResourceRequest>? options = null, string type = "my:index:Group") => async sdk =>
    {
        var parent = await sdk.ComponentAsync(group, null, options, type);
        var a = await sdk.ThingAsync($"{group}-a", null, request => request.Parent = parent.Urn.Text);
        await sdk.ThingAsync("b", null, request => request.DependsOn(a).DependsOn(parent));
    };

    [Fact]
    public async Task A_renamed_resource_keeps_its_object()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("old"));
        var result = await _stack.MustUpAsync(sdk => sdk.ThingAsync("new", null, request => request.Aliases.Add(new Alias { Spec = new() { Name = "old" } })));
        Assert.False(result.HasChanges);
        Assert.Equal(["new"], _stack.Names);
        Assert.Equal("id-1", _stack["new"].Id);
    }

    [Fact]
    public async Task Renaming_a_component_renames_its_children_and_all_references()
    {
        await _stack.MustUpAsync(Tree("old"));
        var result = await _stack.MustUpAsync(Tree("new", request => request.Aliases.Add(new Alias { Spec = new() { Name = "old" } })));
        Assert.False(result.HasChanges);
        Assert.Equal(["b", "new-a"], _stack.Names.Order());
        Assert.DoesNotContain(_stack.State.Resources.SelectMany(state => state.References()), urn => urn.Text.Contains("old"));
    }

    [Fact]
    public async Task Changing_a_components_type_keeps_its_children()
    {
        await _stack.MustUpAsync(Tree("g"));
        var result = await _stack.MustUpAsync(Tree("g", request => request.Aliases.Add(new Alias { Spec = new() { Type = "my:index:Group" } }), "my:index:Cluster"));
        Assert.False(result.HasChanges);
        Assert.Equal("my:index:Cluster$test:index:Thing", _stack["g-a"].Urn.QualifiedType);
    }

    [Fact]
    public async Task A_resource_can_move_out_of_its_component()
    {
        await _stack.MustUpAsync(Tree("g"));
        var alias = _stack["g-a"].Urn;
        var result = await _stack.MustUpAsync(async sdk =>
        {
            var a = await sdk.ThingAsync("g-a", null, request => request.WasCalled(alias));
            await sdk.ThingAsync("b", null, request => request.DependsOn(a));
        });
        Assert.Equal(["same"], StackUnderTest.StepsOf(result, "g-a"));
        Assert.Equal(["delete"], StackUnderTest.StepsOf(result, "g"));
        Assert.Empty(_stack.Provider.CallsOf("delete"));
    }

    [Fact]
    public async Task Two_resources_cannot_claim_one_former_name()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("old"));
        var result = await _stack.UpAsync(async sdk =>
        {
            await sdk.ThingAsync("x", null, request => request.WasCalled(_stack.UrnOf("old")));
            await sdk.ThingAsync("y", null, request => request.WasCalled(_stack.UrnOf("old")));
        });
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Contains(_stack.Events.Errors, error => error.Message.Contains("claimed"));
    }

    [Fact]
    public async Task A_preview_shows_a_rename_as_no_change()
    {
        await _stack.MustUpAsync(Tree("old"));
        var result = await _stack.PreviewAsync(Tree("new", request => request.Aliases.Add(new Alias { Spec = new() { Name = "old" } })));
        Assert.False(result.HasChanges);
        Assert.Contains(_stack.State.Resources, state => state.Urn.Name == "old");
    }
}
