using ManagedKube.Cli.Display.Progress;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Tests.Display;

public sealed class PlainDisplayTests
{
    private static readonly StepDescription Creation = Steps.MachineStep(StepOp.Create, "ctodev-cp-01");
    private static readonly StepDescription Unchanged = Steps.MachineStep(StepOp.Same, "ctodev-wrk-01");

    [Fact]
    public void An_update_is_one_line_for_each_event_that_changes_something() => Shows(
        isPreview: false,
        [
            Steps.Started(Creation),
            Steps.Started(Unchanged),
            Steps.Ended(Unchanged, 1),
            Steps.Says(Severity.Info, "powering on", Creation.Urn, ephemeral: true) with { Time = Steps.Time.AddSeconds(3) },
            Steps.Ended(Creation, 4.2),
        ],
        """
         + openiaas:compute:VirtualMachine ctodev-cp-01 creating
         + openiaas:compute:VirtualMachine ctodev-cp-01 creating (3.0s): powering on
         + openiaas:compute:VirtualMachine ctodev-cp-01 created (4.2s)

        """);

    [Fact]
    public void A_preview_is_one_line_for_each_resource_that_would_change() => Shows(
        isPreview: true,
        [Steps.Started(Creation), Steps.Ended(Creation, 0), Steps.Started(Unchanged), Steps.Ended(Unchanged, 0)],
        " + openiaas:compute:VirtualMachine ctodev-cp-01 create\n");

    [Fact]
    public void A_failure_is_told_even_of_a_step_that_changes_nothing() => Shows(
        isPreview: false,
        [Steps.Started(Unchanged), Steps.Ended(Unchanged, 2, "unreachable")],
        "   openiaas:compute:VirtualMachine ctodev-wrk-01 checking failed (2.0s)\n");

    [Fact]
    public void A_refresh_tells_only_what_differs() => Shows(
        isPreview: false,
        [
            Steps.Ended(Steps.MachineStep(StepOp.Refresh, "ctodev-cp-01"), 1),
            Steps.Ended(Steps.MachineStep(StepOp.Refresh, "ctodev-wrk-01", Steps.Changed("memory", 24, 16)), 1),
            Steps.Ended(Steps.MachineStep(StepOp.Refresh, "ctodev-wrk-02") with { New = null }, 1),
        ],
        """
         ~ openiaas:compute:VirtualMachine ctodev-wrk-01 updated (1.0s)
         - openiaas:compute:VirtualMachine ctodev-wrk-02 deleted (1.0s)

        """);

    [Fact]
    public void Messages_and_the_programs_output_appear_without_control_characters() => Shows(
        isPreview: false,
        [
            Steps.Says(Severity.Warning, "the clock\nis \u001b[31moff"),
            new ProgramOutput("hello \u0007", IsError: false) { Time = Steps.Time },
        ],
        """
        warning: the clock
        is \u001b[31moff
            hello \u0007

        """);

    private static void Shows(bool isPreview, EngineEvent[] events, string expected)
    {
        var console = new PlainConsole();
        var display = new PlainDisplay(console.Console, isPreview);
        foreach (var engineEvent in events)
            display.Publish(engineEvent);

        Assert.Equal(expected, console.Text);
    }
}
