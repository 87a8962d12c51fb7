using Pulumi.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Tests.Outputs;

public sealed class OutputTests
{
    private static readonly Output<int> Unknown = OutputUtilities.CreateUnknown(0);

    [Fact]
    public async Task Apply_takes_functions_that_return_values_tasks_inputs_and_outputs()
    {
        var three = Output.Create(3);

        Assert.Equal(4, await OutputUtilities.GetValueAsync(three.Apply(value => value + 1)));
        Assert.Equal(4, await OutputUtilities.GetValueAsync(three.Apply(value => Task.FromResult(value + 1))));
        Assert.Equal(4, await OutputUtilities.GetValueAsync(three.Apply(value => (Input<int>)(value + 1))));
        Assert.Equal(4, await OutputUtilities.GetValueAsync(three.Apply(value => Output.Create(value + 1))));
    }

    [Fact]
    public async Task Apply_waits_for_an_action_that_returns_a_plain_task()
    {
        var isDone = false;
        await Output.Create(1).Apply(async _ =>
        {
            await Task.Yield();
            isDone = true;
        }).DataTask;

        Assert.True(isDone);
    }

    [Fact]
    public async Task A_function_that_returns_no_output_gives_the_default_value()
    {
        Assert.Null(await OutputUtilities.GetValueAsync(Output.Create(1).Apply(_ => (Output<string>?)null)));
        Assert.Null(await OutputUtilities.GetValueAsync(Output.Create(1).Apply(_ => (Input<string>?)null)));
    }

    [Fact]
    public async Task A_failure_in_a_function_fails_everything_that_follows()
    {
        var failed = Output.Create(1).Apply(int (_) => throw new InvalidOperationException("no")).Apply(value => value + 1);

        Assert.Equal("no", (await Assert.ThrowsAsync<InvalidOperationException>(() => failed.DataTask)).Message);
    }

    [Fact]
    public async Task A_null_input_counts_as_the_default_value()
    {
        Input<int>? none = null;

        Assert.Equal(1, await OutputUtilities.GetValueAsync(none.Apply(value => value + 1)));
    }

    [Fact]
    public async Task An_added_dependency_is_one_of_the_output()
    {
        var resource = new DependencyResource("urn:pulumi:s::p::t::n");
        var output = OutputUtilities.WithDependency(Unknown, resource);

        Assert.Equal([resource], await OutputUtilities.GetDependenciesAsync(output));
        Assert.False(await OutputUtilities.GetIsKnownAsync(output));
    }

    [Fact]
    public async Task Formatting_takes_outputs_inputs_and_plain_values_and_ignores_the_culture()
    {
        Input<double> input = 1.5;
        var output = Output.CreateSecret("s");
        string? none = null;

        var text = Output.Format($"{input:0.00}|{output}|{none}|{42}");

        await OutputAssert.SameAsync(Output.CreateSecret("1.50|s||42"), text);
    }

    [Fact]
    public async Task Formatting_with_an_unknown_output_is_unknown()
        => Assert.False(await OutputUtilities.GetIsKnownAsync(Output.Format($"{Unknown}")));

    [Fact]
    public void The_text_of_an_output_never_shows_its_value()
        => Assert.DoesNotContain("hunter2", Output.CreateSecret("hunter2").ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task The_elements_of_an_array_can_be_reached()
    {
        var array = Output.All(Output.Create("a"), Output.Create("b"));

        Assert.Equal("a", await OutputUtilities.GetValueAsync(array.First()));
        Assert.Equal("b", await OutputUtilities.GetValueAsync(array.GetAt(1)));
        Assert.Equal(2, await OutputUtilities.GetValueAsync(array.Length()));
    }

    [Fact]
    public async Task Tuples_of_eight_keep_their_order()
    {
        var tuple = Output.Tuple(
            Output.Create(1), Output.Create("2"), Output.Create(3.0), Output.Create(true),
            Output.Create(5), Output.Create("6"), Output.Create(7.0), Output.Create(false));

        Assert.Equal((1, "2", 3.0, true, 5, "6", 7.0, false), await OutputUtilities.GetValueAsync(tuple));
    }
}
