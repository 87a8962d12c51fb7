using Pulumi.Utilities;

namespace Pulumi.Tests.Outputs;

public sealed class DeferredOutputTests
{
    [Fact]
    public async Task A_deferred_output_becomes_the_one_that_is_supplied()
    {
        var resource = new DependencyResource("urn:pulumi:s::p::t::n");
        var deferred = new DeferredOutput<int>();
        var next = deferred.Output.Apply(value => value + 1);

        Assert.False(deferred.Output.DataTask.IsCompleted);
        deferred.Resolve(Output.CreateSecret(OutputUtilities.WithDependency(Output.Create(1), resource)));

        var data = await next.DataTask;
        Assert.Equal((2, true, true), (data.Value, data.IsKnown, data.IsSecret));
        Assert.Equal([resource], data.Resources);
    }

    [Fact]
    public async Task A_failure_is_passed_on()
    {
        var deferred = new DeferredOutput<int>();
        deferred.Resolve(Output.Create(Task.FromException<int>(new InvalidOperationException("broken"))));

        Assert.Equal("broken", (await Assert.ThrowsAsync<InvalidOperationException>(() => deferred.Output.DataTask)).Message);
    }

    [Fact]
    public void An_output_is_supplied_once()
    {
        var deferred = new DeferredOutput<int>();
        deferred.Resolve(Output.Create(1));

        Assert.Throws<InvalidOperationException>(() => deferred.Resolve(Output.Create(2)));
    }
}
