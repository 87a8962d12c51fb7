using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Plans;
using ManagedKube.Cli.Tests.Support;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Tests.Display;

public sealed class OutputLinesTests
{
    private static readonly PropertyMap Outputs = PropertyMap.Of(
        ("count", 3),
        ("machines", PropertyMap.Of(("cp-01", PropertyMap.Of(("address", "10.20.0.21"))))),
        ("names", new ArrayValue(["a", "b"])),
        ("password", new SecretValue("hush")),
        ("empty", PropertyMap.Empty));

    [Fact]
    public void Outputs_are_spread_over_lines_and_secrets_masked() => Assert.Equal(
        """
        Outputs:
            count   : 3
            empty   : {}
            machines: {
                cp-01: {
                    address: "10.20.0.21"
                }
            }
            names   : [
                "a"
                "b"
            ]
            password: [secret]
        """, LineText.Of(OutputLines.Of(Outputs)));

    [Fact]
    public void Secrets_are_shown_when_asked_for() => Assert.Contains("password: \"hush\"", LineText.Of(OutputLines.Of(Outputs.Reveal())));

    [Fact]
    public void At_the_end_of_an_operation_a_long_output_is_only_named_with_the_command_that_shows_it()
    {
        var outputs = Outputs.Set("sheet", new ArrayValue([.. Enumerable.Range(0, 40).Select(number => (PropertyValue)number)]));

        var summary = LineText.Of(OutputLines.Summary(outputs, "ctodev"));

        Assert.EndsWith("    and sheet: see 'mk outputs ctodev NAME'", summary, StringComparison.Ordinal);
        Assert.StartsWith(LineText.Of(OutputLines.Of(Outputs)), summary, StringComparison.Ordinal);
        Assert.Equal(LineText.Of(OutputLines.Of(Outputs)), LineText.Of(OutputLines.Summary(Outputs, "ctodev")));
    }

    [Fact]
    public void Without_outputs_there_is_nothing_to_show() => Assert.Empty(OutputLines.Of(PropertyMap.Empty));

    [Fact]
    public void Changes_of_outputs_are_told_and_nothing_else() => Assert.Equal(
        """
        Outputs:
          + new: 1
          - old: 2
          ~ url: "a" => "b"
        """,
        LineText.Of(OutputChangeLines.Of(
            PropertyMap.Of(("old", 2), ("same", true), ("url", "a")),
            PropertyMap.Of(("new", 1), ("same", true), ("url", "b")))));
}
