using ManagedKube.Cli.Display.Plans;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Events;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Tests.Display;

public sealed class PlanLinesTests
{
    [Fact]
    public void A_plan_shows_what_changes_with_its_parents_and_the_properties_that_differ() => Shows(
        [
            Steps.StackStep(StepOp.Same),
            Steps.ClusterStep(StepOp.Same),
            Steps.MachineStep(StepOp.Create, "ctodev-wrk-03"),
            Steps.MachineStep(StepOp.Same, "ctodev-wrk-01"),
            Steps.MachineStep(
                StepOp.Update,
                "ctodev-wrk-02",
                Steps.Changed("memory", 24, 32),
                Steps.Changed("cloudInit.cloudConfig", new SecretValue("a"), new SecretValue("b")),
                Steps.Changed("internalId", "x", UnknownValue.Instance),
                new PropertyDifference("tags.team", ValueChangeKind.Add, null, "a"),
                new PropertyDifference("tags.old", ValueChangeKind.Delete, "b", null)),
        ],
        """
             Type                                   Name                Plan
             pulumi:pulumi:Stack                    managedkube-ctodev
             └─ managedkube:cluster:ManagedCluster  ctodev
          ~     ├─ openiaas:compute:VirtualMachine  ctodev-wrk-02       update
                  ~ memory: 24 => 32
                  ~ cloudInit.cloudConfig: [secret] => [secret]
                  ~ internalId: "x" => [unknown]
                  + tags.team: "a"
                  - tags.old: "b"
          +     └─ openiaas:compute:VirtualMachine  ctodev-wrk-03       create
        """);

    [Fact]
    public void A_replacement_names_what_forces_it() => Shows(
        [
            Steps.MachineStep(StepOp.CreateReplacement, "a", Steps.Changed("templateId", "t1", "t2", replaces: true)),
            Steps.MachineStep(StepOp.Replace, "a", Steps.Changed("templateId", "t1", "t2", replaces: true)),
            Steps.MachineStep(StepOp.DeleteReplaced, "a"),
            Steps.MachineStep(StepOp.Replace, "b") with { ReplaceKeys = ["provider"], Protect = true },
        ],
        """
             Type                             Name  Plan
         +-  openiaas:compute:VirtualMachine  a     replace
                  ~ templateId: "t1" => "t2" [forces replacement]
         +-  openiaas:compute:VirtualMachine  b     replace (because of provider) [protected]
        """);

    [Fact]
    public void Control_characters_of_data_do_not_reach_the_terminal() => Shows(
        [Steps.MachineStep(StepOp.Update, "a\u001b[2J", Steps.Changed("na\u001bme", "x\u001b]0;", "\u202ey"))],
        """
             Type                             Name         Plan
          ~  openiaas:compute:VirtualMachine  a\u001b[2J  update
                  ~ na\u001bme: "x\u001b]0;" => "\u202ey"
        """.Replace("Name         Plan", "Name        Plan"));

    [Fact]
    public void Nothing_to_do_is_no_plan() => Assert.Empty(PlanLines.Of([Steps.MachineStep(StepOp.Same, "a")], new PlanView()));

    [Fact]
    public void Long_values_are_shown_where_they_begin_to_differ()
    {
        var same = new string('a', 400);

        var line = DifferenceLines.Of(Steps.Changed("text", same + "old", same + "new")).Text;

        Assert.Matches(@"^~ text: …a{30}old"" => …a{30}new""$", line);
    }

    [Fact]
    public void Unchanged_resources_are_shown_on_request() => Shows(
        [Steps.ClusterStep(StepOp.Same), Steps.MachineStep(StepOp.Same, "a")],
        """
             Type                                Name    Plan
             managedkube:cluster:ManagedCluster  ctodev
             └─ openiaas:compute:VirtualMachine  a
        """,
        new PlanView { Sames = true });

    [Fact]
    public void The_properties_of_new_resources_are_shown_on_request() => Shows(
        [
            Steps.MachineStep(StepOp.Create, "a") with
            {
                New = Steps.State(Steps.Machine("a")) with { Inputs = PropertyMap.Of(("memory", 8), ("password", new SecretValue("hush"))) },
            },
        ],
        """
             Type                             Name  Plan
          +  openiaas:compute:VirtualMachine  a     create
                  + memory: 8
                  + password: [secret]
        """,
        new PlanView { NewProperties = true });

    [Fact]
    public void The_steps_of_a_replacement_are_shown_on_request() => Shows(
        [
            Steps.MachineStep(StepOp.CreateReplacement, "a"),
            Steps.MachineStep(StepOp.Replace, "a", Steps.Changed("templateId", "t1", "t2", replaces: true)),
            Steps.MachineStep(StepOp.DeleteReplaced, "a"),
        ],
        """
             Type                             Name  Plan
         +-  openiaas:compute:VirtualMachine  a     replace
                  ~ templateId: "t1" => "t2" [forces replacement]
                  ++  create-replacement
                  --  delete-replaced
        """,
        new PlanView { ReplacementSteps = true });

    private static void Shows(StepDescription[] steps, string expected, PlanView? view = null) =>
        Assert.Equal(expected, LineText.Of(PlanLines.Of(steps, view ?? new PlanView())));
}
