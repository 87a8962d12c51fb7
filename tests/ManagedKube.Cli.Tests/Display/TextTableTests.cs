using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;

namespace ManagedKube.Cli.Tests.Display;

public sealed class TextTableTests
{
    private static readonly ImmutableArray<string> Header = ["Name", "Size", "Use"];

    private static readonly ImmutableArray<string>[] Rows = [["a", "5", "short"], ["much longer", "1 000", "one two three four five six seven"]];

    [Fact]
    public void Columns_are_as_wide_as_their_cells_and_numbers_stand_flush_right() => Assert.Equal(
        """
        Name          Size  Use
        a                5  short
        much longer  1 000  one two three four five six seven
        """, Text(Header, int.MaxValue));

    [Fact]
    public void Where_there_is_no_room_the_widest_cells_go_on_below() => Assert.Equal(
        """
        Name          Size  Use
        a                5  short
        much longer  1 000  one two three
                            four five six
                            seven
        """, Text(Header, 34));

    [Fact]
    public void A_table_may_have_no_header() => Assert.StartsWith("a                5  short\n", Text(null, int.MaxValue), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void Too_little_room_breaks_nothing(int width) => Assert.Contains("longer", Text(Header, width), StringComparison.Ordinal);

    private static string Text(ImmutableArray<string>? header, int width) =>
        string.Join('\n', TextTable.Of(header, Rows, [false, true, false], width).Select(line => line.Text));
}
