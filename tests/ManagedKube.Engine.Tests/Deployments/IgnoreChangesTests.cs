using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class IgnoreChangesTests
{
    private static readonly PropertyMap Olds = PropertyMap.Of(
        ("size", 1),
        ("tags", PropertyMap.Of(("a", "1"), ("b", "2"))),
        ("disks", new ArrayValue([PropertyMap.Of(("gib", 10), ("name", "x")), PropertyMap.Of(("gib", 20), ("name", "y"))])));

    [Fact]
    public void A_whole_property_is_set_back() => Assert.Equal(1, Apply(Olds.Set("size", 2), "size")["size"]);

    [Fact]
    public void A_property_that_is_new_is_removed() => Assert.False(Apply(Olds.Set("color", "red"), "color").ContainsKey("color"));

    [Fact]
    public void A_property_that_is_gone_comes_back() => Assert.Equal(1, Apply(Olds.Remove("size"), "size")["size"]);

    [Fact]
    public void Below_a_wildcard_each_element_is_set_back()
    {
        var news = Olds.Set("disks", new ArrayValue([PropertyMap.Of(("gib", 11), ("name", "p")), PropertyMap.Of(("gib", 21), ("name", "q"))]));
        Assert.Equal(
            new ArrayValue([PropertyMap.Of(("gib", 10), ("name", "p")), PropertyMap.Of(("gib", 20), ("name", "q"))]),
            Apply(news, "disks[*].gib")["disks"]);
    }

    [Fact]
    public void A_wildcard_at_the_end_sets_all_members_back() =>
        Assert.Equal(Olds["tags"], Apply(Olds.Set("tags", PropertyMap.Of(("a", "9"), ("c", "3"))), "tags.*")["tags"]);

    [Fact]
    public void A_secret_around_the_place_stays()
    {
        PropertyValue tags = PropertyMap.Of(("a", "9"));
        Assert.Equal(((PropertyValue)PropertyMap.Of(("a", "1"))).AsSecret(), Apply(Olds.Set("tags", tags.AsSecret()), "tags.a")["tags"]);
    }

    [Theory]
    [InlineData("nothing.here")]
    [InlineData("size.below")]
    [InlineData("disks[7].gib")]
    [InlineData("not a path[")]
    public void A_path_that_does_not_fit_changes_nothing_and_is_told(string path)
    {
        var unfit = new List<string>();
        Assert.Equal(Olds, IgnoredChanges.Apply(Olds, Olds, [path], unfit.Add));
        Assert.Equal([path], unfit);
    }

    [Fact]
    public async Task An_ignored_change_is_none()
    {
        var stack = new StackUnderTest();
        await stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("size", 1))));
        var result = await stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("size", 2)), request => request.IgnoreChanges.Add("size")));
        Assert.Equal(["same"], StackUnderTest.StepsOf(result, "a"));
        Assert.Equal(1, stack["a"].Inputs["size"]);
    }

    private static PropertyMap Apply(PropertyMap news, string path) =>
        IgnoredChanges.Apply(news, Olds, [path], unfit => Assert.Fail($"'{unfit}' should fit"));
}
