using System.Collections.Immutable;
using Pulumi.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Tests.Inputs;

public sealed class InputMapTests
{
    private static InputMap<int>[] MapsOfOneEntry =>
    [
        new InputMap<int> { { "a", 1 } },
        new InputMap<int> { ["a"] = 1.Late() },
        new InputMap<int> { new InputMap<int> { ["a"] = 1 } },
        new Dictionary<string, int> { ["a"] = 1 },
        ImmutableDictionary.CreateRange([KeyValuePair.Create("a", 1)]),
        new Dictionary<string, int> { ["a"] = 1 }.Late(),
        ((IDictionary<string, int>)new Dictionary<string, int> { ["a"] = 1 }).Late(),
        ImmutableDictionary.CreateRange([KeyValuePair.Create("a", 1)]).Late(),
    ];

    [Fact]
    public async Task A_map_can_be_given_in_many_ways()
    {
        foreach (var map in MapsOfOneEntry)
            Assert.Equal(KeyValuePair.Create("a", 1), Assert.Single(await OutputUtilities.GetValueAsync(map.ToOutput())));
    }

    [Fact]
    public async Task A_key_may_be_added_again_with_an_equal_value()
    {
        var map = new InputMap<string> { { "a", "x" }, { "a", "x".Late() } };

        Assert.Equal("x", (await OutputUtilities.GetValueAsync(map.ToOutput()))["a"]);
    }

    [Fact]
    public async Task A_key_that_is_added_again_with_another_value_fails_the_map()
    {
        var map = new InputMap<string> { { "a", "x" }, { "a", "y" } };

        var error = await Assert.ThrowsAsync<ArgumentException>(() => OutputUtilities.GetValueAsync(map.ToOutput()));
        Assert.Contains("'a'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merging_prefers_the_second_map()
    {
        var merged = InputMap<int>.Merge(new() { ["a"] = 1, ["b"] = 1 }, new() { ["b"] = 2, ["c"] = 2 });

        var value = await OutputUtilities.GetValueAsync(merged.ToOutput());
        Assert.Equal([("a", 1), ("b", 2), ("c", 2)], value.OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value)));
    }
}
