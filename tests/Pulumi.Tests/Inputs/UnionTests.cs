using Pulumi.Utilities;

namespace Pulumi.Tests.Inputs;

public sealed class UnionTests
{
    private static readonly Union<int, string> Number = 1;
    private static readonly Union<int, string> Text = "a";

    [Fact]
    public void A_union_knows_which_alternative_it_holds()
    {
        Assert.True(Number.IsT0);
        Assert.True(Text.IsT1);
        Assert.Equal(1, Number.AsT0);
        Assert.Equal("a", Text.AsT1);
        Assert.Equal("a", Text.Value);
        Assert.Throws<InvalidOperationException>(() => Number.AsT1);
        Assert.Throws<InvalidOperationException>(() => Text.AsT0);
    }

    [Fact]
    public void Unions_are_equal_if_alternative_and_value_are()
    {
        Assert.True(Number == 1);
        Assert.True(Number != 2);
        Assert.NotEqual<object>(Union<int, int>.FromT0(1), Union<int, int>.FromT1(1));
        Assert.Equal(Text.GetHashCode(), Union<int, string>.FromT1("a").GetHashCode());
    }

    [Fact]
    public void Functions_see_the_alternative_that_is_there()
    {
        Assert.Equal("1!", Number.Match(number => $"{number}!", text => text));
        Assert.Equal("a", Text.MapT0(number => number + 1).AsT1);
        Assert.Equal(1, Text.Bimap(number => "", text => text.Length).AsT1);
        Assert.True(Text.TryPickT1(out var picked, out _));
        Assert.Equal("a", picked);
        Assert.False(Number.TryPickT1(out _, out var remainder));
        Assert.Equal(1, remainder);

        var seen = "";
        Number.Switch(number => seen = "number", text => seen = "text");
        Assert.Equal("number", seen);
    }

    [Fact]
    public async Task An_input_of_a_union_takes_either_alternative_plain_or_as_an_output()
    {
        InputUnion<int, string>[] inputs =
        [
            1, "a", Output.Create(1), Output.Create("a"), (Input<int>)1, (Input<string>)"a", Number, Output.Create(Text),
        ];

        foreach (var (input, index) in inputs.Select((input, index) => (input, index)))
            Assert.Equal(index % 2 == 0 ? 1 : "a", await OutputUtilities.GetValueAsync(input.ToOutput().Value()));
    }
}
