using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Experimental;
using Pulumi.Tests.Support;

namespace Pulumi.Tests.Experimental;

public sealed class PropertyValueTests
{
    private static readonly Urn WebUrn = new("urn:pulumi:dev::proj::t:m:T::web");

    /// <summary>One value of each kind, with how it is sent.</summary>
    private static readonly (PropertyValue Value, Value Wire)[] Kinds =
    [
        (PropertyValue.Null, Value.ForNull()),
        (new(true), Value.ForBool(true)),
        (new(1.5), Value.ForNumber(1.5)),
        (new("a"), Value.ForString("a")),
        (new([new("a"), PropertyValue.Null]), Wire.List(Wire.Text("a"), Value.ForNull())),
        (new(ImmutableDictionary<string, PropertyValue>.Empty.Add("k", new(1))), Wire.Object(("k", Wire.Number(1)))),
        (new(new StringAsset("t")), Wire.Asset(("text", Wire.Text("t")))),
        (new(new FileArchive("p")), Wire.Archive(("path", Wire.Text("p")))),
        (new(new ResourceReference(WebUrn, new("7"), "1.0.0")), Wire.Reference(
            ("urn", Wire.Text(WebUrn)), ("id", Wire.Text("7")), ("packageVersion", Wire.Text("1.0.0")))),
        (PropertyValue.Computed, Wire.Unknown),
        (new PropertyValue("s").WithSecret(true), Wire.Secret(Wire.Text("s"))),
        (new PropertyValue("d").WithDependencies([WebUrn]).WithSecret(true), Wire.Output(
            ("value", Wire.Text("d")), ("secret", Value.ForBool(true)), ("dependencies", Wire.List(Wire.Text(WebUrn))))),
        (PropertyValue.Computed.WithDependencies([WebUrn]), Wire.Output(("dependencies", Wire.List(Wire.Text(WebUrn))))),
    ];

    [Fact]
    public void Each_kind_is_written_as_the_protocol_has_it_and_read_again()
        => Assert.All(Kinds, kind =>
        {
            var properties = ImmutableDictionary<string, PropertyValue>.Empty.Add("p", kind.Value);
            var message = PropertyValueMessages.Write(properties);

            Assert.Equal(Wire.Fields(("p", kind.Wire)), message);
            Assert.Equal(kind.Value, PropertyValueMessages.Read(message)["p"]);
        });

    [Fact]
    public void Values_are_equal_by_content_and_marks()
    {
        foreach (var (left, leftIndex) in Kinds.Select((kind, index) => (kind.Value, index)))
        {
            foreach (var (right, rightIndex) in Kinds.Select((kind, index) => (PropertyValueMessages.Read(Wire.Fields(("p", kind.Wire)))["p"], index)))
            {
                Assert.Equal(leftIndex == rightIndex, left.Equals(right));
                if (leftIndex == rightIndex)
                    Assert.Equal(left.GetHashCode(), right.GetHashCode());
            }
        }
    }

    [Fact]
    public void A_value_is_what_it_was_made_of_and_nothing_else()
    {
        var value = new PropertyValue("text");

        Assert.Equal(PropertyValueType.String, value.Type);
        Assert.True(value.TryGetString(out var text));
        Assert.Equal("text", text);
        Assert.False(value.TryGetNumber(out _));
        Assert.False(value.TryGetMap(out _));
        Assert.Equal(4, value.Match(() => 0, _ => 1, _ => 2, text => text.Length, _ => 5, _ => 6, _ => 7, _ => 8, _ => 9, () => 10));
    }

    [Fact]
    public void The_text_for_people_leaves_out_secrets()
    {
        var value = new PropertyValue(ImmutableDictionary<string, PropertyValue>.Empty.Add("key", new PropertyValue("hunter2").WithSecret(true)));
        Assert.Equal("{key:[secret]}", value.ToString());
    }

    [Fact]
    public void A_missing_set_of_properties_stays_missing()
    {
        Assert.Null(PropertyValueMessages.Write(null));
        Assert.Empty(PropertyValueMessages.Read(null));
    }
}
