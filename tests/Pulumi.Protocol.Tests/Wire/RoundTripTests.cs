using FsCheck.Xunit;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;

namespace Pulumi.Protocol.Tests.Wire;

[Properties(Arbitrary = [typeof(PropertyValues)])]
public class RoundTripTests
{
    private static readonly WireOptions Everything = new() { KeepOutputValues = true };

    [Property]
    public void Every_value_survives_the_wire(PropertyMap map)
    {
        var bytes = StructWriter.Write(map, Everything).ToByteArray();

        Assert.Equal(map, StructReader.Read(Struct.Parser.ParseFrom(bytes)));
    }

    [Property]
    public void A_receiver_without_secrets_gets_none(PropertyMap map) =>
        Assert.False(StructReader.Read(StructWriter.Write(map, new WireOptions { KeepSecrets = false })).ContainsSecrets);

    [Property]
    public void Properties_with_unknowns_can_be_left_out(PropertyMap map)
    {
        var read = StructReader.Read(StructWriter.Write(map, new WireOptions { KeepUnknowns = false }));

        Assert.False(read.ContainsUnknowns);
        Assert.Equal(map.Where((_, value) => !value.ContainsUnknowns).Count, read.Count);
    }

    [Fact]
    public void An_old_asset_travels_as_its_hash()
    {
        var map = PropertyMap.Of(("a", new AssetValue("00ff", Text: "content")));

        Assert.DoesNotContain("content", StructWriter.Write(map, new WireOptions { ElideAssetContents = true }).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_becomes_id_or_urn_for_receivers_without_references()
    {
        var urn = Urn.Create("s", "p", default, "t:m:T", "n");
        var map = PropertyMap.Of(("custom", new ResourceReferenceValue(urn, "i-1", "")), ("component", new ResourceReferenceValue(urn, null, "")));

        var read = StructReader.Read(StructWriter.Write(map, new WireOptions { KeepResources = false }));

        Assert.Equal(PropertyMap.Of(("custom", "i-1"), ("component", urn.Text)), read);
    }

    [Theory]
    [InlineData("1c4a061d-8072-4f0a-a4cb-0ff528b18fe7")]
    [InlineData("dd056dcd-154b-4c76-9bd3-c8f88648b5ff")]
    [InlineData(Signatures.Unknown)]
    public void Unknowns_of_every_type_are_recognised(string sentinel) =>
        Assert.Equal(UnknownValue.Instance, StructReader.Read(Value.ForString(sentinel)));

    [Fact]
    public void An_unknown_signature_is_an_error()
    {
        var message = new Struct { Fields = { [Signatures.Key] = Value.ForString("what") } };

        Assert.Throws<FormatException>(() => StructReader.Read(new Struct { Fields = { ["a"] = Value.ForStruct(message) } }));
    }
}
