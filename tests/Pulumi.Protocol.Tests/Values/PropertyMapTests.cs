using FsCheck.Xunit;
using Pulumi.Protocol.Values;

namespace Pulumi.Protocol.Tests.Values;

[Properties(Arbitrary = [typeof(PropertyValues)])]
public class PropertyMapTests
{
    [Property]
    public void Maps_compare_by_content(PropertyMap map)
    {
        var copy = PropertyMap.From(map.Reverse());

        Assert.Equal(map, copy);
        Assert.Equal(map.GetHashCode(), copy.GetHashCode());
        Assert.NotEqual(map, map.Set("another key", "x"));
    }

    [Fact]
    public void A_change_leaves_the_original_alone()
    {
        var map = PropertyMap.Of(("a", 1));

        Assert.Equal(2, map.Set("b", 2).Count);
        Assert.Empty(map.Remove("a"));
        Assert.Single(map);
    }
}
