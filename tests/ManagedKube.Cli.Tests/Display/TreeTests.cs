using ManagedKube.Cli.Display.Progress;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Events;
using Microsoft.Extensions.Time.Testing;
using Spectre.Console.Testing;

namespace ManagedKube.Cli.Tests.Display;

public sealed class TreeTests
{
    private readonly ProgressState _progress = new();

    public TreeTests()
    {
        Apply(
            Steps.Started(Steps.StackStep(StepOp.Same)), Steps.Ended(Steps.StackStep(StepOp.Same), 0),
            Steps.Started(Steps.ClusterStep(StepOp.Same)), Steps.Ended(Steps.ClusterStep(StepOp.Same), 0),
            Steps.Started(Steps.MachineStep(StepOp.Update, "ctodev-wrk-01"), 1),
            Steps.Ended(Steps.MachineStep(StepOp.Update, "ctodev-wrk-01"), 12),
            Steps.Started(Steps.MachineStep(StepOp.Create, "ctodev-cp-01"), 2),
            Steps.Says(Severity.Info, "powering on", Steps.Machine("ctodev-cp-01"), ephemeral: true),
            Steps.Ended(Steps.MachineStep(StepOp.Delete, "ctodev-wrk-02"), 3, "refused"),
            Steps.Ended(Steps.MachineStep(StepOp.Same, "ctodev-wrk-03"), 0));
    }

    [Fact]
    public void Resources_stand_under_their_parents_with_what_happens_to_them_and_for_how_long() => Assert.Equal(
        """
           pulumi:pulumi:Stack                      managedkube-ctodev
           └─ managedkube:cluster:ManagedCluster    ctodev
         +    ├─ openiaas:compute:VirtualMachine  ctodev-cp-01        creating (28s): powering on
         ~    ├─ openiaas:compute:VirtualMachine  ctodev-wrk-01       updated (12s)
         -    └─ openiaas:compute:VirtualMachine  ctodev-wrk-02       deleting failed (3.0s)
            3 unchanged
        """.Replace("Stack                      managed", "Stack                    managed").Replace("ManagedCluster    ctodev", "ManagedCluster  ctodev"),
        LineText.Of(ProgressLines.Tree(_progress, Steps.Time.AddSeconds(30), isPreview: false)));

    [Fact]
    public void On_a_narrow_terminal_lines_are_cut_and_not_wrapped()
    {
        var console = new TestConsole().Width(30);

        console.Write(new ProgressView(_progress, new Lock(), new FakeTimeProvider(Steps.Time.AddSeconds(30)), isPreview: false));

        Assert.Equal(6, console.Lines.Count(line => line.Length > 0));
        Assert.All(console.Lines, line => Assert.True(line.Length <= 30, line));
        Assert.Contains(" +    ├─ openiaas:compute:Vir…", console.Lines);
    }

    [Fact]
    public void A_replacement_is_one_row()
    {
        var progress = new ProgressState();
        foreach (var op in (StepOp[])[StepOp.CreateReplacement, StepOp.Replace, StepOp.DeleteReplaced])
            progress.Apply(Steps.Ended(Steps.MachineStep(op, "ctodev-wrk-01"), 2));

        Assert.Equal(
            "+- openiaas:compute:VirtualMachine  ctodev-wrk-01  replaced (6.0s)",
            LineText.Of(ProgressLines.Tree(progress, Steps.Time, isPreview: false)));
    }

    [Fact]
    public async Task The_live_tree_stays_at_the_end_of_an_update()
    {
        var console = new TestConsole().Width(100).Interactive();
        var display = new TreeDisplay(console, new FakeTimeProvider(Steps.Time), isPreview: false);
        display.Publish(Steps.Ended(Steps.MachineStep(StepOp.Create, "ctodev-cp-01"), 2));

        await display.DisposeAsync();

        Assert.Contains(" + openiaas:compute:VirtualMachine  ctodev-cp-01  created (2.0s)", console.Output);
    }

    private void Apply(params EngineEvent[] events)
    {
        foreach (var engineEvent in events)
            _progress.Apply(engineEvent);
    }
}
