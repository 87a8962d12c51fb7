using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using Pulumi.Tests.Support;

namespace Pulumi.Tests.Serialization;

public sealed class DiscriminatedUnionTests
{
    private readonly List<string> _warnings = [];

    [DiscriminatedUnionDiscriminator("kind")]
    [DiscriminatedUnionCase("circle", typeof(Circle))]
    [DiscriminatedUnionCase("square", typeof(Square))]
    private interface IShape;

    [DiscriminatedUnionDiscriminator("kind")]
    [DiscriminatedUnionCase("text", typeof(string))]
    private interface IWrong;

    [OutputType]
    [method: OutputConstructor]
    private sealed class Circle(double radius) : IShape
    {
        public readonly double Radius = radius;
    }

    [OutputType]
    [method: OutputConstructor]
    private sealed class Square(double side) : IShape
    {
        public readonly double Side = side;
    }

    [Fact]
    public void The_property_tells_the_class()
    {
        Assert.Equal(2, Assert.IsType<Circle>(Convert(("kind", Wire.Text("circle")), ("radius", Wire.Number(2)))).Radius);
        Assert.Equal(3, Assert.IsType<Square>(Convert(("kind", Wire.Text("square")), ("side", Wire.Number(3)))).Side);
        Assert.Empty(_warnings);
    }

    [Fact]
    public void A_value_without_the_property_is_reported()
    {
        Assert.Null(Convert(("radius", Wire.Number(2))));
        Assert.Equal("The property \"kind\" is missing, which must be one of circle, square for shape.", Assert.Single(_warnings));
    }

    [Fact]
    public void A_value_of_another_class_is_reported()
    {
        Assert.Null(Convert(("kind", Wire.Text("star"))));
        Assert.Equal("The property \"kind\" is \"star\", but must be one of circle, square for shape.", Assert.Single(_warnings));
    }

    [Fact]
    public void A_class_that_does_not_implement_the_interface_is_refused()
        => Assert.Throws<InvalidOperationException>(() => TargetType.Check("shape", typeof(IWrong)));

    private IShape? Convert(params (string Key, Value Value)[] fields)
        => new ValueConverter(_warnings.Add).Convert<IShape>("shape", Wire.Object(fields)).Value;
}
