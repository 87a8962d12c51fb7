namespace Pulumi.Protocol.Tests;

public class UrnTests
{
    [Fact]
    public void A_child_of_the_stack_has_only_its_own_type()
    {
        var stack = Urn.Create("dev", "demo", default, Urn.StackType, "demo-dev");
        var component = Urn.Create("dev", "demo", stack, "my:c:Comp", "a");

        Assert.Equal("urn:pulumi:dev::demo::my:c:Comp::a", component.Text);
        Assert.Equal("urn:pulumi:dev::demo::my:c:Comp$random:index/randomId:RandomId::b",
            Urn.Create("dev", "demo", component, "random:index/randomId:RandomId", "b").Text);
    }

    [Fact]
    public void The_name_may_hold_the_separator()
    {
        var urn = Urn.Parse("urn:pulumi:dev::demo::a:b:C$d:e:F::x::y");

        Assert.Equal(("dev", "demo", "a:b:C$d:e:F", "d:e:F", "x::y"), (urn.Stack, urn.Project, urn.QualifiedType, urn.Type, urn.Name));
        Assert.Equal("urn:pulumi:dev::demo::a:b:C$d:e:F::z", urn.WithName("z").Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("urn:pulumi:dev::demo::a:b:C")]
    [InlineData("urn:other:dev::demo::a:b:C::x")]
    public void Other_texts_are_refused(string text)
    {
        Assert.False(Urn.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Urn.Parse(text));
    }
}
