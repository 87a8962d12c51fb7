using FsCheck.Xunit;
using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Tests.Addressing;

public sealed class Ipv4Tests
{
    [Property]
    public bool An_address_reads_back_what_it_writes(uint value) =>
        Ipv4Address.TryParse(new Ipv4Address(value).ToString(), out var address) && address.Value == value;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("10.20.0")]
    [InlineData("10.20.0.256")]
    [InlineData("10.20.0.01")]
    [InlineData("10.20.0.-1")]
    [InlineData(" 10.20.0.1")]
    [InlineData("::1")]
    public void What_is_no_dotted_address_is_refused(string? text) => Assert.False(Ipv4Address.TryParse(text, out _));

    [Theory]
    [InlineData("10.20.0.0")]
    [InlineData("10.20.0.0/33")]
    [InlineData("10.20.0.0/-1")]
    [InlineData("10.20.0/22")]
    public void What_is_no_range_is_refused(string text) => Assert.False(Ipv4Range.TryParse(text, out _));

    [Fact]
    public void A_range_keeps_its_host_bits_and_knows_the_masked_network()
    {
        var range = Ipv4Range.Parse("10.95.0.0/12");

        Assert.False(range.IsCanonical);
        Assert.Equal("10.95.0.0/12", range.ToString());
        Assert.Equal("10.80.0.0/12", range.Canonical.ToString());
        Assert.Equal("10.95.255.255", range.Last.ToString());
    }

    [Property]
    public bool Ranges_overlap_exactly_when_one_holds_an_end_of_the_other(uint left, uint right, byte leftPrefix, byte rightPrefix)
    {
        var (a, b) = (new Ipv4Range(new(left), leftPrefix % 33), new Ipv4Range(new(right), rightPrefix % 33));
        var apart = a.Last.Value < b.First.Value || b.Last.Value < a.First.Value;
        return a.Overlaps(b) == !apart && a.Overlaps(b) == b.Overlaps(a);
    }

    [Theory]
    [InlineData("10.0.0.0/8", true)]
    [InlineData("172.16.0.0/12", true)]
    [InlineData("192.168.4.0/22", true)]
    [InlineData("172.32.0.0/16", false)]
    [InlineData("172.0.0.0/8", false)]
    [InlineData("100.64.0.0/16", false)]
    public void Private_means_wholly_inside_a_private_block(string range, bool isPrivate) =>
        Assert.Equal(isPrivate, Ipv4Range.Parse(range).IsPrivate);

    [Fact]
    public void A_span_counts_both_ends()
    {
        Assert.True(Ipv4Span.TryParse("10.20.1.1-10.20.1.127", out var span));
        Assert.Equal(127, span.Count);
        Assert.Equal("10.20.1.1-10.20.1.127", span.ToString());
        Assert.False(Ipv4Span.TryParse("10.20.1.127-10.20.1.1", out _));
    }

    [Property]
    public bool A_MAC_address_is_local_unicast_and_carries_the_address(uint value)
    {
        var mac = new MacAddress(new Ipv4Address(value)).ToString();
        var bytes = Convert.FromHexString(mac.Replace(":", "", StringComparison.Ordinal));
        return bytes.Length == 6 && bytes[0] == 2 && bytes[1] == 0
            && System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(2)) == value;
    }
}
