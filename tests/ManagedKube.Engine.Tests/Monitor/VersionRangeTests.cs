using ManagedKube.Engine.Monitor;

namespace ManagedKube.Engine.Tests.Monitor;

public sealed class VersionRangeTests
{
    [Theory]
    [InlineData(">=3.100.0", true)]
    [InlineData(">=3.100.0 <4.0.0", true)]
    [InlineData("^3.0.0", true)]
    [InlineData("~3.260.0", true)]
    [InlineData("3.x", true)]
    [InlineData("2.0.0 || >3.259", true)]
    [InlineData(">=3.261.0", false)]
    [InlineData("<3.260.0", false)]
    [InlineData("^2.0.0", false)]
    [InlineData("~3.259.0", false)]
    public void Ranges_contain_what_they_should(string range, bool contains) =>
        Assert.Equal(contains, VersionRange.Contains(range, new Version(3, 260, 0)));

    [Fact]
    public void A_text_that_is_no_range_is_refused() => Assert.Throws<FormatException>(() => VersionRange.Contains(">=new", new Version(3, 260, 0)));
}
