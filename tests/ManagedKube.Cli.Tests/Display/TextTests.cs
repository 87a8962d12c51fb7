using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Tests.Support;
using Spectre.Console.Rendering;

namespace ManagedKube.Cli.Tests.Display;

public sealed class TextTests
{
    [Property]
    public void Wrapping_loses_no_word_and_breaks_none(NonNull<string> text, byte hang, byte size)
    {
        var width = 10 + size % 70;
        var line = Line.Of(Printable.OneLine(text.Get)).Hanging(hang);

        var wrapped = line.Wrap(width).Select(part => part.Text).ToList();

        Assert.Equal(Words(line.Text), wrapped.SelectMany(Words));
        Assert.All(wrapped, part => Assert.True(Columns(part) <= width || Words(part).Length == 1, $"'{part}' is wider than {width}"));
    }

    [Property]
    public void Cropping_keeps_within_the_width(NonNull<string> text, byte size)
    {
        var width = 1 + size % 70;

        Assert.True(Columns(Line.Of(Printable.OneLine(text.Get), new Piece(" and more", Tone.Error)).Crop(width).Text) <= width);
    }

    [Property]
    public void No_text_keeps_a_control_character(NonNull<string> text) => Assert.DoesNotContain(Printable.OneLine(text.Get), char.IsControl);

    [Fact]
    public void A_line_is_wrapped_between_words_with_an_indented_continuation() => Assert.Equal(
        ["~ memory: 24", "    => 32"],
        Line.Of(new Piece("~ ", Tone.Update), "memory: 24 => 32").Hanging(4).Wrap(14).Select(line => line.Text));

    [Fact]
    public void A_word_may_have_two_tones() => Assert.Equal(
        ["ab", "cdef"], Line.Of("ab cd", new Piece("ef", Tone.Error)).Wrap(5).Select(line => line.Text));

    [Fact]
    public void Wide_characters_count_twice() => Assert.Equal("日…", Line.Of("日本語").Crop(4).Text);

    [Fact]
    public void A_terminal_gets_wrapped_lines()
    {
        var terminal = new TerminalConsole(width: 12);

        terminal.Console.WriteLines([Line.Of("one two three four").Hanging(2)]);

        Assert.Equal("one two\n  three four\n", terminal.Text);
    }

    [Fact]
    public void A_pipe_gets_lines_as_they_are()
    {
        var console = new PlainConsole();

        console.Console.WriteLines([Line.Of(new string('x', 300), new Piece(" [bold]y[/]", Tone.Error))]);

        Assert.Equal(new string('x', 300) + " [bold]y[/]\n", console.Text);
    }

    [Theory]
    [InlineData("random:index/randomId:RandomId", "random:RandomId")]
    [InlineData("aws:s3/bucket:Bucket", "aws:s3:Bucket")]
    [InlineData("kubernetes:helm.sh/v3:Release", "kubernetes:helm.sh/v3:Release")]
    [InlineData("pulumi:pulumi:Stack", "pulumi:pulumi:Stack")]
    [InlineData("odd", "odd")]
    public void Type_tokens_are_shortened_where_they_repeat_themselves(string token, string expected) =>
        Assert.Equal(expected, ResourceNames.ShortType(token));

    [Theory]
    [InlineData(0, "0.0s")]
    [InlineData(0.34, "0.3s")]
    [InlineData(9.96, "10s")]
    [InlineData(59.7, "1m00s")]
    [InlineData(185, "3m05s")]
    [InlineData(3720, "1h02m")]
    public void Durations_are_as_exact_as_people_need_them(double seconds, string expected) =>
        Assert.Equal(expected, Durations.Text(TimeSpan.FromSeconds(seconds)));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int Columns(string text) => new Segment(text).CellCount();
}
