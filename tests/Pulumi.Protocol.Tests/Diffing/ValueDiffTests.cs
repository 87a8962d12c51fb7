using FsCheck.Xunit;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace Pulumi.Protocol.Tests.Diffing;

[Properties(Arbitrary = [typeof(PropertyValues)])]
public class ValueDiffTests
{
    [Property]
    public void A_map_without_unknowns_equals_itself(PropertyMap map)
    {
        var known = map.Where((_, value) => !value.ContainsUnknowns);

        Assert.True(ValueDiff.AreEqual(known, known));
    }

    [Property]
    public void Differences_are_the_same_both_ways(PropertyMap a, PropertyMap b)
    {
        var forth = ValueDiff.Compare(a, b);
        var back = ValueDiff.Compare(b, a);

        Assert.Equal(forth.Select(change => change.Path), back.Select(change => change.Path));
        Assert.All(forth.Zip(back), pair => Assert.Equal((pair.First.Old, pair.First.New), (pair.Second.New, pair.Second.Old)));
    }

    [Fact]
    public void Null_is_like_missing_and_a_secret_like_its_content()
    {
        var old = PropertyMap.Of(("a", NullValue.Instance), ("b", ((PropertyValue)"x").AsSecret()), ("c", 1));
        var @new = PropertyMap.Of(("b", "x"), ("c", 1.0));

        Assert.True(ValueDiff.AreEqual(old, @new));
    }

    [Fact]
    public void Differences_are_as_deep_as_can_be_told()
    {
        var old = PropertyMap.Of(("a", PropertyMap.Of(("list", new ArrayValue([1, 2, 3])))), ("gone", "x"));
        var @new = PropertyMap.Of(("a", PropertyMap.Of(("list", new ArrayValue([1, 5])))), ("new", "y"));

        var changes = ValueDiff.Compare(old, @new).Select(change => $"{change.Kind} {change.Path}");

        Assert.Equal(["Update a.list[1]", "Delete a.list[2]", "Delete gone", "Add new"], changes);
    }

    [Fact]
    public void Nothing_below_a_secret_is_told_apart()
    {
        var old = PropertyMap.Of(("s", ((PropertyValue)PropertyMap.Of(("user", "a"), ("password", "b"))).AsSecret()));
        var @new = PropertyMap.Of(("s", ((PropertyValue)PropertyMap.Of(("user", "a"), ("password", "c"))).AsSecret()));

        var change = Assert.Single(ValueDiff.Compare(old, @new));

        Assert.Equal("s", change.Path.ToString());
        Assert.IsType<SecretValue>(change.New);
    }

    [Fact]
    public void An_unknown_differs_from_everything() =>
        Assert.Single(ValueDiff.Compare(PropertyMap.Of(("a", UnknownValue.Instance)), PropertyMap.Of(("a", UnknownValue.Instance))));

    [Fact]
    public void Assets_compare_by_hash() =>
        Assert.True(ValueDiff.AreEqual(new AssetValue("00ff"), new AssetValue("00ff", Text: "content")));
}
