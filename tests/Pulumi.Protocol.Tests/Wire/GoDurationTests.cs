using Pulumi.Protocol.Wire;

namespace Pulumi.Protocol.Tests.Wire;

public sealed class GoDurationTests
{
    [Theory]
    [InlineData("5m30s", 330)]
    [InlineData("1h", 3600)]
    [InlineData("1.5s", 1.5)]
    [InlineData("300000000000ns", 300)]
    [InlineData("250ms", 0.25)]
    public void Durations_are_read(string text, double seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), GoDuration.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0s")]
    public void Nothing_means_the_default(string text) => Assert.Null(GoDuration.Parse(text));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(36_000_000_001)]
    public void What_is_written_is_read_again(long ticks)
        => Assert.Equal(ticks, GoDuration.Parse(GoDuration.Format(TimeSpan.FromTicks(ticks)))?.Ticks ?? 0);

    [Theory]
    [InlineData("5")]
    [InlineData("m")]
    [InlineData("5 minutes")]
    public void Other_texts_are_refused(string text) => Assert.Throws<FormatException>(() => GoDuration.Parse(text));
}
