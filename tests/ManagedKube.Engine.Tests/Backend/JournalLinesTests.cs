using System.Text;
using ManagedKube.Engine.Backend.Journal;

namespace ManagedKube.Engine.Tests.Backend;

public class JournalLinesTests
{
    private static readonly byte[][] Lines = [Line("a"), Line("b", "c"), Line("d")];

    [Fact]
    public void Entries_that_were_flushed_together_are_one_line()
    {
        var content = JournalLines.Read(Lines.SelectMany(line => line).ToArray());

        Assert.Equal(["a", "b", "c", "d"], Texts(content));
        Assert.Equal(Lines.Sum(line => line.Length), content.WholeLength);
        Assert.Empty(content.DamagedLines);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(18)]
    public void A_last_line_of_which_a_power_failure_left_zeros_is_torn(int from)
    {
        var torn = Line("e", "f");
        torn.AsSpan(from, torn.Length - 1 - from).Clear();

        var content = JournalLines.Read(Lines.Append(torn).SelectMany(line => line).ToArray());

        Assert.Equal(["a", "b", "c", "d"], Texts(content));
        Assert.Equal(Lines.Sum(line => line.Length), content.WholeLength);
        Assert.Empty(content.DamagedLines);
    }

    [Fact]
    public void A_tail_of_nothing_but_damaged_lines_is_torn()
    {
        var content = JournalLines.Read(Lines.SelectMany(line => line).Concat("x\ny\nz"u8.ToArray()).ToArray());

        Assert.Equal(["a", "b", "c", "d"], Texts(content));
        Assert.Empty(content.DamagedLines);
    }

    [Fact]
    public void A_damaged_line_before_a_whole_one_is_told()
    {
        var damaged = Line("b", "c");
        damaged[18] ^= 1;

        var content = JournalLines.Read(new[] { Lines[0], damaged, Lines[2] }.SelectMany(line => line).ToArray());

        Assert.Equal(["a", "d"], Texts(content));
        Assert.Equal([2], content.DamagedLines);
    }

    private static byte[] Line(params string[] entries) => JournalLines.Frame([.. entries.Select(Encoding.UTF8.GetBytes)]);

    private static IEnumerable<string> Texts(JournalContent content) => content.Entries.Select(entry => Encoding.UTF8.GetString(entry.Span));
}
