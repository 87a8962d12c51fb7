using ManagedKube.Cli.Display;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Tests.Display;

public sealed class SummaryLinesTests
{
    private static readonly OperationSummary Mixed = OperationSummary.Of(
    [
        Steps.MachineStep(StepOp.Create, "a"), Steps.MachineStep(StepOp.Create, "b"),
        Steps.MachineStep(StepOp.Update, "c"),
        Steps.MachineStep(StepOp.CreateReplacement, "d"), Steps.MachineStep(StepOp.Replace, "d"), Steps.MachineStep(StepOp.DeleteReplaced, "d"),
        Steps.MachineStep(StepOp.Delete, "e"),
        Steps.MachineStep(StepOp.Same, "f"),
        Steps.MachineStep(StepOp.Read, "g"),
    ]);

    [Fact]
    public void A_plan_is_counted_as_Pulumi_does() => Assert.Equal(
        """
        Resources:
            + 2 to create
            ~ 1 to update
            +-1 to replace
            - 1 to delete
            5 changes. 1 unchanged
        """, LineText.Of(SummaryLines.Of(Mixed, isPreview: true, failed: 0)));

    [Fact]
    public void What_was_done_is_counted_with_what_failed() => Assert.Equal(
        """
        Resources:
            + 2 created
            ~ 1 updated
            +-1 replaced
            - 1 deleted
            5 changes. 1 unchanged
            2 errored
        """, LineText.Of(SummaryLines.Of(Mixed, isPreview: false, failed: 2)));

    [Fact]
    public void A_single_kind_of_change_needs_no_sum() => Assert.Equal(
        "Resources:\n    + 1 created",
        LineText.Of(SummaryLines.Of(OperationSummary.Of([Steps.MachineStep(StepOp.Create, "a")]), isPreview: false, failed: 0)));

    [Fact]
    public void An_empty_stack_has_none() => Assert.Equal(
        "Resources:\n    none", LineText.Of(SummaryLines.Of(OperationSummary.Of([]), isPreview: true, failed: 0)));

    [Fact]
    public void Summaries_of_several_stacks_add_up()
    {
        var sum = Mixed + Mixed;

        Assert.Equal(4, sum[StepOp.Create]);
        Assert.Equal(10, sum.Changes);
    }
}
