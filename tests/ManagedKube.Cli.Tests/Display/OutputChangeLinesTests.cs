using ManagedKube.Cli.Display.Plans;
using ManagedKube.Cli.Tests.Support;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Tests.Display;

public sealed class OutputChangeLinesTests
{
    [Fact]
    public void Only_the_members_that_change_are_shown() => Assert.Equal(
        """
        Outputs:
          ~ machines.a.id: "id-1" => [unknown]
          + machines.b: {zone: "AZ05"}
          ~ token: [secret] => [secret]
          - url: "https://k8s"
        """,
        LineText.Of(OutputChangeLines.Of(
            PropertyMap.Of(
                ("code", "ctodev"),
                ("machines", PropertyMap.Of(("a", PropertyMap.Of(("id", "id-1"), ("zone", "AZ05"))))),
                ("token", new SecretValue("old")),
                ("url", "https://k8s")),
            PropertyMap.Of(
                ("code", "ctodev"),
                ("machines", PropertyMap.Of(("a", PropertyMap.Of(("id", UnknownValue.Instance), ("zone", "AZ05"))), ("b", PropertyMap.Of(("zone", "AZ05"))))),
                ("token", new SecretValue("new"))))));

    [Fact]
    public void Without_changes_there_is_nothing_to_show() => Assert.Empty(OutputChangeLines.Of(PropertyMap.Of(("a", 1)), PropertyMap.Of(("a", 1))));
}
