using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class ImportTests
{
    private readonly StackUnderTest _stack = new();

    public ImportTests() => _stack.Provider.World["there"] = (ScriptedSdk.ThingType, PropertyMap.Of(("size", 1), ("fixed", 1)));

    private static Func<ScriptedSdk, Task> Program(double size, double fixedValue, string id = "there") =>
        sdk => sdk.ThingAsync("a", PropertyMap.Of(("size", size), ("fixed", fixedValue)), request => request.ImportId = id);

    [Fact]
    public async Task An_object_that_is_as_wanted_is_adopted()
    {
        var result = await _stack.MustUpAsync(Program(1, 1));
        Assert.Equal(["import", "same"], StackUnderTest.StepsOf(result, "a"));
        Assert.Equal("there", _stack["a"].Id);
        Assert.Single(_stack.Provider.World);
        Assert.False((await _stack.MustUpAsync(Program(1, 1))).HasChanges);
    }

    [Fact]
    public async Task What_differs_is_updated_in_the_same_run()
    {
        Assert.Equal(["import", "update"], StackUnderTest.StepsOf(await _stack.MustUpAsync(Program(2, 1)), "a"));
        Assert.Equal(2, _stack.Provider.World["there"].Inputs["size"]);
    }

    [Fact]
    public async Task What_would_replace_it_is_an_error_that_shows_both_values()
    {
        var result = await _stack.UpAsync(Program(1, 2));
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Contains("fixed: 1 there, 2 in the program", Assert.Single(_stack.Events.Errors).Message);
        Assert.Empty(_stack.Names);
    }

    [Fact]
    public async Task An_object_that_is_not_there_is_an_error()
    {
        await _stack.UpAsync(Program(1, 1, "missing"));
        Assert.Contains("no test:index:Thing with id 'missing'", Assert.Single(_stack.Events.Errors).Message);
    }
}
