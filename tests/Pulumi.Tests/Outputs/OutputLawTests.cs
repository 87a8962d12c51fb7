using FsCheck.Xunit;
using Pulumi.Tests.Support;

namespace Pulumi.Tests.Outputs;

public sealed class OutputLawTests
{
    [Property]
    public Task Applying_the_identity_changes_nothing(OutputSpec spec)
        => OutputAssert.SameAsync(spec.Create(), spec.Create().Apply(value => value));

    [Property]
    public Task Applying_to_a_plain_value_is_the_same_as_calling(int value, OutputSpec result)
        => OutputAssert.SameAsync(result.Create(), Output.Create(value).Apply(_ => result.Create()));

    [Property]
    public Task Applying_twice_is_the_same_as_applying_the_composition(OutputSpec spec, OutputSpec first, OutputSpec second)
    {
        Output<int> F(int value) => first.Create().Apply(other => value + other);
        Output<int> G(int value) => second.Create().Apply(other => value * other);

        return OutputAssert.SameAsync(spec.Create().Apply(F).Apply(G), spec.Create().Apply(value => F(value).Apply(G)));
    }

    [Property]
    public async Task All_keeps_order_and_combines_knowledge_secrecy_and_resources(OutputSpec[] specs)
    {
        var data = await Output.All(specs.Select(spec => spec.Create())).DataTask;

        Assert.Equal(specs.Select(spec => spec.Value), data.Value);
        Assert.Equal(specs.All(spec => spec.IsKnown), data.IsKnown);
        Assert.Equal(specs.Any(spec => spec.IsSecret), data.IsSecret);
        Assert.True(data.Resources.SetEquals(specs.SelectMany(spec => spec.Resources)));
    }

    [Property]
    public Task A_tuple_says_the_same_as_all(OutputSpec first, OutputSpec second, OutputSpec third)
        => OutputAssert.SameAsync(
            Output.All(first.Create(), second.Create(), third.Create()).Apply(values => values.Sum()),
            Output.Tuple(first.Create(), second.Create(), third.Create()).Apply(t => t.Item1 + t.Item2 + t.Item3));

    [Property]
    public async Task A_function_runs_exactly_when_the_value_is_known(OutputSpec spec)
    {
        var runs = 0;
        await spec.Create().Apply(value => runs++).DataTask;

        Assert.Equal(spec.IsKnown ? 1 : 0, runs);
    }

    [Property]
    public async Task Secrecy_can_be_set_and_taken_back_without_touching_the_rest(OutputSpec spec)
    {
        Assert.True(await Output.IsSecretAsync(Output.CreateSecret(spec.Create())));
        await OutputAssert.SameAsync((spec with { IsSecret = false }).Create(), Output.Unsecret(Output.CreateSecret(spec.Create())));
    }
}
