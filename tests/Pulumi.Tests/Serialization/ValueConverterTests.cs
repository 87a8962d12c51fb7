using System.Collections.Immutable;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using Pulumi.Tests.Support;
using Pulumi.Utilities;
using Type = System.Type;

namespace Pulumi.Tests.Serialization;

public sealed class ValueConverterTests
{
    private enum Level
    {
        Low = 1,
        High = 2,
    }

    private readonly List<string> _warnings = [];

    [Fact]
    public void Simple_values_become_the_type_that_is_asked_for()
    {
        Assert.Equal("a", Convert<string>(Wire.Text("a")).Value);
        Assert.Equal(3, Convert<int>(Wire.Number(3.9)).Value);
        Assert.Equal(3.9, Convert<double?>(Wire.Number(3.9)).Value);
        Assert.Null(Convert<int?>(Value.ForNull()).Value);
        Assert.Equal(0, Convert<int>(Value.ForNull()).Value);
        Assert.Equal(Level.High, Convert<Level>(Wire.Number(2)).Value);
        Assert.Equal(PowerState.On, Convert<PowerState>(Wire.Text("on")).Value);
        Assert.Equal(2.0, Convert<object>(Wire.Number(2)).Value);
        Assert.Empty(_warnings);
    }

    [Fact]
    public void Collections_and_output_types_are_converted_member_by_member()
    {
        var value = Wire.Object(("a", Wire.List(Wire.Object(
            ("size", Wire.Number(10)), ("label", Wire.Text("l")), ("__meta", Wire.Text("x"))))));
        var disk = Convert<ImmutableDictionary<string, ImmutableArray<Disk>>>(value).Value["a"].Single();

        Assert.Equal((10, "l"), (disk.Size, disk.Label));
    }

    [Fact]
    public void The_first_alternative_of_a_union_that_fits_is_taken()
    {
        Assert.Equal((Union<int, string>)1, Convert<Union<int, string>>(Wire.Number(1)).Value);
        Assert.Equal((Union<int, string>)"a", Convert<Union<int, string>>(Wire.Text("a")).Value);
        Assert.Empty(_warnings);
    }

    [Fact]
    public void Any_value_can_be_taken_as_json()
    {
        var json = Convert<JsonElement>(Wire.Object(("b", Wire.List(Wire.Number(1), Value.ForNull())), ("a", Value.ForBool(true)))).Value;

        Assert.Equal("""{"a":true,"b":[1,null]}""", json.GetRawText());
    }

    [Fact]
    public async Task An_output_type_argument_may_itself_be_an_output()
        => Assert.Equal(1, await OutputUtilities.GetValueAsync(Convert<Output<int>>(Wire.Number(1)).Value));

    [Fact]
    public void What_does_not_fit_is_a_warning_and_becomes_the_default_value()
    {
        Assert.Null(Convert<string>(Wire.Number(1)).Value);
        Assert.Equal([1, 0], Convert<ImmutableArray<int>>(Wire.List(Wire.Number(1), Wire.Text("x"))).Value);
        Assert.Equal(
            ["Expected System.String but got System.Double for c.", "Expected System.Int32 but got System.String for c[1]."],
            _warnings);
    }

    [Fact]
    public void A_secret_or_unknown_anywhere_marks_the_whole()
    {
        var secret = Convert<ImmutableDictionary<string, object>>(Wire.Object(("a", Wire.Secret(Wire.Text("s")))));
        Assert.True(secret.IsSecret);
        Assert.Equal("s", secret.Value["a"]);

        Assert.False(Convert<ImmutableArray<string>>(Wire.List(Wire.Text("a"), Wire.Unknown)).IsKnown);
        Assert.False(Convert<int>(Wire.Text("3eeb2bf0-c639-47a8-9e75-3b44932eb421")).IsKnown);
    }

    [Fact]
    public void Assets_without_their_content_are_placeholders_that_cannot_be_sent()
    {
        var asset = Convert<Asset>(Wire.Asset(("hash", Wire.Text("00")))).Value;

        Assert.IsType<InvalidAsset>(asset);
        Assert.IsType<InvalidAsset>(Convert<Asset>(Wire.Text("not an asset")).Value);
        Assert.IsType<FileArchive>(Convert<AssetOrArchive>(Wire.Archive(("path", Wire.Text("p")))).Value);
    }

    [Fact]
    public void A_reference_to_an_unknown_class_stands_for_its_resource()
    {
        var reference = Wire.Reference(("urn", Wire.Text("urn:pulumi:s::p::none:of:Ours::n")));

        Assert.IsType<DependencyResource>(Convert<Resource>(reference).Value);
    }

    [Theory]
    [InlineData(typeof(long))]
    [InlineData(typeof(List<string>))]
    [InlineData(typeof(ImmutableDictionary<int, string>))]
    [InlineData(typeof(DateTime?))]
    public void Types_that_cannot_be_converted_to_are_refused(Type type)
    {
        var error = Assert.Throws<InvalidOperationException>(() => TargetType.Check("c", type));
        Assert.StartsWith("c is ", error.Message, StringComparison.Ordinal);
    }

    private OutputData<T> Convert<T>(Value value) => new ValueConverter(_warnings.Add).Convert<T>("c", value);
}
