using FsCheck.Xunit;
using Pulumi.Protocol.Values;

namespace Pulumi.Protocol.Tests.Values;

[Properties(Arbitrary = [typeof(PropertyValues)])]
public class PropertyTextTests
{
    [Fact]
    public void Secrets_are_masked_at_any_depth()
    {
        PropertyMap map = PropertyMap.Of(("a", PropertyMap.Of(("b", ((PropertyValue)"hunter2").AsSecret()))), ("c", new OutputValue("hunter2", true, [])));

        Assert.Equal("{a: {b: [secret]}, c: [secret]}", map.ToString());
        Assert.DoesNotContain("hunter2", $"{((PropertyValue)"hunter2").AsSecret()} {(PropertyValue)map}", StringComparison.Ordinal);
    }

    [Property]
    public void No_text_can_drive_a_terminal(PropertyMap map) =>
        Assert.DoesNotContain(PropertyText.Render(map), char.IsControl);
}
