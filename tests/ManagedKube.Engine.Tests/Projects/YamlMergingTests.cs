using ManagedKube.Engine.Projects;

namespace ManagedKube.Engine.Tests.Projects;

public class YamlMergingTests
{
    [Theory]
    [InlineData("base: &b {x: 1, y: 2}\na:\n  <<: *b\n  y: 3\n", """{"x":1,"y":3}""")]
    [InlineData("b: &b {x: 1}\nc: &c {x: 2, z: 4}\na:\n  y: 3\n  <<: [*b, *c]\n", """{"x":1,"y":3,"z":4}""")]
    [InlineData("b: &b {x: 1}\nc: &c {<<: *b, z: 4}\na: {<<: *c}\n", """{"x":1,"z":4}""")]
    [InlineData("b: &b {x: 1}\na: [{<<: *b, y: 2}]\n", """[{"x":1,"y":2}]""")]
    [InlineData("a: {\"<<\": 1}\n", """{"<<":1}""")]
    public void Merge_keys_take_over_what_is_not_said(string yaml, string json)
    {
        var file = YamlFile.Parse("f", yaml);

        Assert.Equal(json, new StackConfigValues(file, text => text).Read(YamlFile.Find(file.Root, "a")!).Text);
    }

    [Fact]
    public void A_merge_key_of_something_else_is_told_with_its_place()
    {
        Assert.Contains(
            "f:1:5: '<<' must refer to",
            Assert.Throws<ProjectException>(() => YamlFile.Parse("f", "a: {<<: 1}\n")).Message,
            StringComparison.Ordinal);
    }
}
