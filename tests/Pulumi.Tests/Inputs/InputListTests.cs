using System.Collections;
using System.Collections.Immutable;
using Pulumi.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Tests.Inputs;

public sealed class InputListTests
{
    private static InputList<int>[] ListsOfOneAndTwo =>
    [
        new InputList<int> { 1, 2 },
        new InputList<int> { { 1, 2 } },
        new[] { 1, 2 },
        new List<int> { 1, 2 },
        ImmutableArray.Create(1, 2),
        new Output<int>[] { 1.Late(), 2.Late() },
        new Input<int>[] { 1, 2.Late() },
        new List<Output<int>> { 1.Late(), 2.Late() },
        new List<Input<int>> { 1, 2.Late() },
        ImmutableArray.Create(1.Late(), 2.Late()),
        ImmutableArray.Create<Input<int>>(1, 2.Late()),
        new[] { 1, 2 }.Late(),
        new List<int> { 1, 2 }.Late(),
        ((IEnumerable<int>)[1, 2]).Late(),
        ImmutableArray.Create(1, 2).Late(),
        new InputList<int> { 1 }.Concat(2),
    ];

    [Fact]
    public async Task A_list_can_be_given_in_many_ways()
    {
        foreach (var list in ListsOfOneAndTwo)
            Assert.Equal([1, 2], await OutputUtilities.GetValueAsync(list.ToOutput()));
    }

    [Fact]
    public async Task Adding_after_the_list_was_read_is_seen()
    {
        var list = new InputList<string> { "a" };
        await OutputUtilities.GetValueAsync(list.ToOutput());
        list.Add("b");
        list.AddRange(new[] { "c" });

        Assert.Equal(["a", "b", "c"], await OutputUtilities.GetValueAsync(list.ToOutput()));
    }

    [Fact]
    public async Task Concatenating_leaves_both_lists_as_they_are()
    {
        InputList<int> first = 1, second = 2;
        first.Concat(second);

        Assert.Equal([1], await OutputUtilities.GetValueAsync(first.ToOutput()));
        Assert.Equal([2], await OutputUtilities.GetValueAsync(second.ToOutput()));
    }

    [Fact]
    public async Task A_list_is_unknown_as_a_whole_if_one_element_is()
        => Assert.False(await OutputUtilities.GetIsKnownAsync(new InputList<int> { 1, OutputUtilities.CreateUnknown(2) }.ToOutput()));

    [Fact]
    public async Task A_list_can_be_iterated_asynchronously_but_not_otherwise()
    {
        var list = new InputList<int> { 1, 2 };
        var seen = new List<int>();
        await foreach (var item in list)
            seen.Add(await OutputUtilities.GetValueAsync(item.ToOutput()));

        Assert.Equal([1, 2], seen);
        Assert.Throws<NotSupportedException>(() => ((IEnumerable)list).GetEnumerator());
    }

    [Fact]
    public async Task Plain_alternatives_can_be_added_to_a_list_of_unions()
    {
        var list = new InputList<Union<int, string>>();
        list.Add((Input<int>)1);
        list.Add((Input<string>)"a");

        Assert.Equal([1, "a"], await OutputUtilities.GetValueAsync(list.ToOutput()));
    }
}
