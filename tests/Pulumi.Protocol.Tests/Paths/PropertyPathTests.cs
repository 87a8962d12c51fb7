using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;

namespace Pulumi.Protocol.Tests.Paths;

public class PropertyPathTests
{
    [Theory]
    [InlineData("root")]
    [InlineData("root.nested")]
    [InlineData("root[\"quoted.key\"]")]
    [InlineData("root[0].x")]
    [InlineData("root[*].x")]
    [InlineData("[\"root key]\"].a")]
    [InlineData("a[\"with \\\" and \\\\\"]")]
    public void Paths_read_and_print_the_same(string text) => Assert.Equal(text, PropertyPath.Parse(text).ToString());

    [Property]
    public Property Any_keys_survive(NonEmptyArray<string> keys)
    {
        var path = keys.Get.Where(key => key is not null and not "*").Aggregate(PropertyPath.Root, (path, key) => path.Append(key));

        return (path.Elements.IsEmpty || PropertyPath.Parse(path.ToString()).Equals(path)).ToProperty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.")]
    [InlineData(".a")]
    [InlineData("a[x]")]
    [InlineData("a[0")]
    [InlineData("a[\"x]")]
    [InlineData("a[-1]")]
    public void Other_texts_are_refused_with_a_reason(string text)
    {
        Assert.False(PropertyPath.TryParse(text, out _));
        Assert.NotEmpty(Assert.Throws<FormatException>(() => PropertyPath.Parse(text)).Message);
    }

    [Theory]
    [InlineData("a", "a", true)]
    [InlineData("a", "a.b[0]", true)]
    [InlineData("a[*].c", "a[3].c.d", true)]
    [InlineData("*", "anything[0]", true)]
    [InlineData("a.b", "a", false)]
    [InlineData("a[0]", "a[1]", false)]
    public void A_path_contains_what_is_below_it(string pattern, string path, bool expected) =>
        Assert.Equal(expected, PropertyPath.Parse(pattern).Contains(PropertyPath.Parse(path)));

    [Fact]
    public void Values_are_found_through_secrets()
    {
        PropertyMap map = PropertyMap.Of(("a", ((PropertyValue)PropertyMap.Of(("b", new ArrayValue(["x", "y"])))).AsSecret()));

        Assert.Equal(((PropertyValue)"y").AsSecret(), PropertyPath.Parse("a.b[1]").Get(map));
        Assert.Null(PropertyPath.Parse("a.b[2]").Get(map));
        Assert.Null(PropertyPath.Parse("a.c").Get(map));
    }
}
