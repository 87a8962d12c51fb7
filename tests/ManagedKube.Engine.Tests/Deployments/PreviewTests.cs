using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class PreviewTests
{
    private readonly StackUnderTest _stack = new();

    [Fact]
    public async Task Nothing_is_touched_and_what_is_not_known_yet_stays_unknown()
    {
        ScriptedResource? a = null, b = null;
        var result = await _stack.PreviewAsync(async sdk =>
        {
            a = await sdk.ThingAsync("a", PropertyMap.Of(("size", 1)), request => request.SupportsPartialValues = true);
            b = await sdk.ThingAsync("b", PropertyMap.Of(("from", a["serial"]), ("size", 2)), request => request.Uses("from", a));
            await sdk.StackOutputsAsync(PropertyMap.Of(("serial", b["from"])));
        });

        Assert.Equal(DeploymentOutcome.Succeeded, result.Outcome);
        Assert.Empty(_stack.Provider.World);
        Assert.Equal("", a!.Id);
        Assert.Equal(1, a["size"]);
        Assert.IsType<UnknownValue>(b!["from"]);
        Assert.Equal(2, b["size"]);
        Assert.All(result.Steps, step => Assert.Equal(StepOp.Create, step.Op));
        Assert.IsType<UnknownValue>(result.State.Resources.Single(state => state.Urn.Type == Pulumi.Protocol.Urn.StackType).Outputs["serial"]);
    }

    [Fact]
    public async Task A_property_that_holds_an_unknown_is_left_out_for_programs_that_know_only_whole_ones()
    {
        ScriptedResource? b = null;
        await _stack.PreviewAsync(async sdk =>
        {
            var a = await sdk.ThingAsync("a");
            b = await sdk.ThingAsync("b", PropertyMap.Of(("deep", PropertyMap.Of(("x", a["serial"]), ("y", 1)))));
        });
        Assert.False(b!.Outputs.ContainsKey("deep"));
    }

    [Fact]
    public async Task The_update_does_what_its_preview_showed()
    {
        static async Task Program(ScriptedSdk sdk)
        {
            var a = await sdk.ThingAsync("a", PropertyMap.Of(("fixed", 2)));
            await sdk.ThingAsync("b", PropertyMap.Of(("from", a["serial"])), request => request.Uses("from", a));
        }
        await _stack.MustUpAsync(async sdk =>
        {
            var a = await sdk.ThingAsync("a", PropertyMap.Of(("fixed", 1)));
            await sdk.ThingAsync("b", PropertyMap.Of(("from", a["serial"])), request => request.Uses("from", a));
            await sdk.ThingAsync("c");
        });

        var preview = await _stack.PreviewAsync(Program);
        var update = await _stack.MustUpAsync(Program);

        Assert.Equal(
            preview.ToPlan().Resources.Select(entry => (entry.Key.Name, string.Join(',', entry.Value.Steps))),
            update.ToPlan().Resources.Select(entry => (entry.Key.Name, string.Join(',', entry.Value.Steps))));
    }

    [Fact]
    public async Task All_invalid_inputs_are_reported_at_once()
    {
        _stack.Provider.Failures = inputs => inputs.ContainsKey("bad") ? [new PropertyFailure("bad", "must not be there")] : [];
        var results = new List<Result>();

        var result = await _stack.PreviewAsync(async sdk =>
        {
            var a = await sdk.ThingAsync("a", PropertyMap.Of(("bad", 1)));
            var b = await sdk.ThingAsync("b", PropertyMap.Of(("bad", 1)));
            var c = await sdk.ThingAsync("c", null, request => request.DependsOn(a));
            results.AddRange([a.Result, b.Result, c.Result]);
        });

        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Equal(["a", "b"], _stack.Events.Errors.Select(error => error.Urn.Name));
        Assert.All(_stack.Events.Errors, error => Assert.Contains("bad: must not be there", error.Message));
        Assert.Equal([Result.Fail, Result.Fail, Result.Skip], results);
    }
}
