using System.Text;
using FsCheck.Xunit;
using ManagedKube.Engine.Providers.Command.Processes;

namespace ManagedKube.Engine.Providers.Tests.Command;

public sealed class OutputLinesTests
{
    [Property]
    public bool Lines_are_the_same_wherever_the_bytes_are_cut(byte size)
    {
        const string text = "first\r\nzwölf €uro 😀\n\nlast";
        var lines = new List<string>();
        var output = new OutputLines(lines.Add);
        foreach (var part in Encoding.UTF8.GetBytes(text).Chunk(size % 7 + 1))
            output.Add(part);
        output.End();
        return lines.SequenceEqual(["first", "zwölf €uro 😀", "", "last"]);
    }

    [Fact]
    public void An_endless_line_is_shown_in_pieces()
    {
        var lines = new List<string>();
        new OutputLines(lines.Add).Add(new byte[40_000]);

        Assert.Equal(2, lines.Count);
    }
}
