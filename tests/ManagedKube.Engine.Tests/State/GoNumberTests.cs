using System.Globalization;
using FsCheck.Xunit;
using ManagedKube.Engine.State.Json;

namespace ManagedKube.Engine.Tests.State;

public class GoNumberTests
{
    [Theory]
    [InlineData(4, "4")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(-0.0, "-0")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(1.5e20, "150000000000000000000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1e-6, "0.000001")]
    [InlineData(1.25e-7, "1.25e-7")]
    [InlineData(9007199254740993, "9007199254740992")]
    [InlineData(double.MaxValue, "1.7976931348623157e+308")]
    [InlineData(double.Epsilon, "5e-324")]
    public void It_is_written_as_the_official_engine_writes_it(double number, string text) => Assert.Equal(text, GoNumber.Format(number));

    [Property]
    public bool It_reads_back_the_same(double number) =>
        !double.IsFinite(number) || double.Parse(GoNumber.Format(number), CultureInfo.InvariantCulture).Equals(number);
}
