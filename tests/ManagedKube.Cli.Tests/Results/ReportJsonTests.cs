using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Events;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Tests.Results;

public sealed class ReportJsonTests
{
    private static readonly StackReport Report = new()
    {
        Stack = "ctodev",
        ExitCode = ExitCode.ResourceFailed,
        Steps =
        [
            Steps.ClusterStep(StepOp.Same),
            Steps.MachineStep(
                StepOp.Update,
                "ctodev-wrk-01",
                Steps.Changed("memory", 24, 32),
                Steps.Changed("key", new SecretValue("a"), UnknownValue.Instance)),
        ],
        Diagnostics = [Steps.Says(Severity.Error, "no room", Steps.Machine("ctodev-wrk-01"))],
        Outputs = PropertyMap.Of(("url", "https://k8s"), ("token", new SecretValue("hush"))),
        Duration = TimeSpan.FromMilliseconds(1234.5),
    };

    [Fact]
    public void A_stack_is_one_document() => Assert.Equal(
        """
        {
          "operation": "up",
          "stack": "ctodev",
          "result": "failed",
          "summary": {
            "create": 0,
            "update": 1,
            "replace": 0,
            "delete": 0,
            "same": 1,
            "read": 0
          },
          "durationMs": 1234,
          "resources": [
            {
              "urn": "urn:pulumi:ctodev::managedkube::managedkube:cluster:ManagedCluster$openiaas:compute:VirtualMachine::ctodev-wrk-01",
              "type": "openiaas:compute:VirtualMachine",
              "name": "ctodev-wrk-01",
              "op": "update",
              "parent": "urn:pulumi:ctodev::managedkube::managedkube:cluster:ManagedCluster::ctodev",
              "differences": [
                {
                  "path": "memory",
                  "kind": "update",
                  "old": 24,
                  "new": 32
                },
                {
                  "path": "key",
                  "kind": "update",
                  "old": "[secret]",
                  "new": "[unknown]"
                }
              ]
            }
          ],
          "diagnostics": [
            {
              "severity": "error",
              "message": "no room",
              "urn": "urn:pulumi:ctodev::managedkube::managedkube:cluster:ManagedCluster$openiaas:compute:VirtualMachine::ctodev-wrk-01"
            }
          ],
          "outputs": {
            "token": "[secret]",
            "url": "https://k8s"
          }
        }

        """, Written("up", Report));

    [Fact]
    public void Several_stacks_are_one_document_with_their_sum()
    {
        var document = ReportJson.Of("drift", [Report, Report with { Stack = "fuldev", ExitCode = ExitCode.Done }]);

        Assert.Equal("failed", (string?)document["result"]);
        Assert.Equal(2, (int?)document["summary"]!["update"]);
        Assert.Equal(2469, (long?)document["durationMs"]);
        Assert.Equal(2, document["resources"]!.AsArray().Count);
        Assert.Equal(2, document["diagnostics"]!.AsArray().Count);
        Assert.Equal(["ctodev", "fuldev"], document["stacks"]!.AsArray().Select(stack => (string?)stack!["stack"]));
    }

    [Theory]
    [InlineData("", (int)ExitCode.Done)]
    [InlineData("0 0", (int)ExitCode.Done)]
    [InlineData("0 7 0", (int)ExitCode.Differences)]
    [InlineData("7 4 2", (int)ExitCode.ResourceFailed)]
    public void Of_several_exit_codes_the_first_failure_counts_and_differences_only_without_one(string codes, int expected) => Assert.Equal(
        (ExitCode)expected,
        ExitCodes.Combine(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => (ExitCode)int.Parse(code, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void A_new_resource_tells_its_inputs_and_a_replacement_its_reasons()
    {
        var created = Steps.MachineStep(StepOp.Create, "a") with
        {
            New = Steps.State(Steps.Machine("a")) with { Inputs = PropertyMap.Of(("memory", 8), ("password", new SecretValue("hush"))) },
        };
        var replaced = Steps.MachineStep(StepOp.Replace, "b") with { ReplaceKeys = ["provider"], Protect = true, New = Steps.State(Steps.Machine("b")) with { Id = "id-1" } };

        var resources = ReportJson.Of("preview", [Report with { Steps = [created, replaced] }])["resources"]!;

        Assert.Equal("""{"memory":8,"password":"[secret]"}""", resources[0]!["inputs"]!.ToJsonString());
        Assert.Equal("""["provider"]""", resources[1]!["replaceKeys"]!.ToJsonString());
        Assert.True((bool)resources[1]!["protect"]!);
        Assert.Equal("id-1", (string?)resources[1]!["id"]);
        Assert.Null(resources[1]!["inputs"]);
    }

    [Fact]
    public void Two_runs_of_the_same_steps_are_the_same_document()
    {
        StepDescription[] steps = [.. "bdac".Select(name => Steps.MachineStep(StepOp.Create, $"{name}"))];

        Assert.Equal(Names(steps), Names([.. steps.Reverse()]));

        static IEnumerable<string?> Names(StepDescription[] steps) =>
            ReportJson.Of("preview", [Report with { Steps = [.. steps] }])["resources"]!.AsArray().Select(resource => (string?)resource!["name"]);
    }

    private static string Written(string verb, StackReport report)
    {
        var console = new PlainConsole();
        ReportJson.Write(console.Console, ReportJson.Of(verb, [report]));
        return console.Text;
    }
}
