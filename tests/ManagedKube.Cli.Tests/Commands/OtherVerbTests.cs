using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class OtherVerbTests : IDisposable
{
    private static readonly StepDescription Drifted = Steps.MachineStep(StepOp.Refresh, "ctodev-wrk-01", Steps.Changed("memory", 24, 16));

    private readonly TestProject _project = new TestProject().WithStack("ctodev").WithStack("fuldev");

    [Fact]
    public async Task Preview_puts_the_plan_on_standard_output()
    {
        _project.Engine.PreviewResult = FakeEngine.Result(Steps.MachineStep(StepOp.Update, "ctodev-wrk-01", Steps.Changed("memory", 24, 32)));

        Assert.Equal(ExitCode.Done, await _project.RunAsync("preview", "ctodev"));

        Assert.Equal(
            """
                 Type                             Name           Plan
              ~  openiaas:compute:VirtualMachine  ctodev-wrk-01  update
                      ~ memory: 24 => 32

            Resources:
                ~ 1 to update

            """, _project.Output);
    }

    [Fact]
    public async Task Preview_exits_with_7_when_changes_are_not_expected()
    {
        _project.Engine.PreviewResult = FakeEngine.Result(Steps.MachineStep(StepOp.Create, "ctodev-wrk-01"));

        Assert.Equal(ExitCode.Differences, await _project.RunAsync("preview", "ctodev", "--expect-no-changes"));
    }

    [Fact]
    public async Task Preview_without_changes_exits_with_0_though_none_are_expected()
    {
        _project.Engine.PreviewResult = FakeEngine.Result(Steps.MachineStep(StepOp.Same, "ctodev-wrk-01"));

        Assert.Equal(ExitCode.Done, await _project.RunAsync("preview", "ctodev", "--expect-no-changes"));
        Assert.Equal("Resources:\n    1 unchanged\n", _project.Output);
    }

    [Fact]
    public async Task Drift_names_resource_property_and_both_values_and_exits_with_7()
    {
        _project.Engine.PreviewResult = FakeEngine.Result(Drifted);

        Assert.Equal(ExitCode.Differences, await _project.RunAsync("drift", "ctodev"));

        Assert.Equal(["preview-refresh"], _project.Engine.Calls);
        Assert.Equal(
            """
            ctodev: 1 resource differs from what is recorded (recorded => present)
              ~ openiaas:compute:VirtualMachine ctodev-wrk-01
                  ~ memory: 24 => 16

            """, _project.Output);
    }

    [Fact]
    public async Task Drift_tells_what_is_gone()
    {
        _project.Engine.PreviewResult = FakeEngine.Result(Steps.MachineStep(StepOp.Refresh, "ctodev-wrk-01") with { New = null });

        Assert.Equal(ExitCode.Differences, await _project.RunAsync("drift", "ctodev"));

        Assert.Contains("  - openiaas:compute:VirtualMachine ctodev-wrk-01: is gone\n", _project.Output);
    }

    [Fact]
    public async Task Drift_of_all_stacks_is_one_document_with_a_part_for_each()
    {
        _project.Engine.PreviewResult = FakeEngine.Result(Drifted);

        Assert.Equal(ExitCode.Differences, await _project.RunAsync("drift", "--all", "--json"));

        Assert.Equal("differences", _project.Json.GetProperty("result").GetString());
        Assert.Equal(["ctodev", "fuldev"], _project.Json.GetProperty("stacks").EnumerateArray().Select(stack => stack.GetProperty("stack").GetString()!));
        Assert.Equal(2, _project.Json.GetProperty("summary").GetProperty("update").GetInt32());
    }

    [Fact]
    public async Task A_failure_of_one_stack_does_not_keep_a_fleet_from_the_others()
    {
        File.WriteAllText(_project.StackFile("ctodev"), "config: [");
        _project.Engine.PreviewResult = FakeEngine.Result(Drifted);

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("drift", "--all"));

        Assert.Contains("fuldev: 1 resource differs", _project.Output);
    }

    [Fact]
    public async Task Refresh_without_differences_writes_nothing()
    {
        _project.Engine.PreviewResult = FakeEngine.Result(Steps.MachineStep(StepOp.Refresh, "ctodev-wrk-01"));

        Assert.Equal(ExitCode.Done, await _project.RunAsync("refresh", "ctodev", "--yes"));

        Assert.Equal(["preview-refresh"], _project.Engine.Calls);
    }

    [Fact]
    public async Task Refresh_records_differences()
    {
        _project.Engine.PreviewResult = FakeEngine.Result(Drifted);

        Assert.Equal(ExitCode.Done, await _project.RunAsync("refresh", "ctodev", "--yes"));

        Assert.Equal(["preview-refresh", "refresh"], _project.Engine.Calls);
    }

    [Fact]
    public async Task Destroy_is_bound_to_what_its_preview_showed()
    {
        var deletion = Steps.MachineStep(StepOp.Delete, "ctodev-wrk-01");
        _project.Engine.PreviewResult = _project.Engine.UpdateResult = FakeEngine.Result(deletion);

        Assert.Equal(ExitCode.Done, await _project.RunAsync("destroy", "ctodev", "--yes"));

        Assert.Equal(["preview-destroy", "destroy"], _project.Engine.Calls);
        Assert.Equal([StepOp.Delete], _project.Engine.Requests[1].Plan!.Resources[deletion.Urn].Steps);
        Assert.Contains("- 1 deleted", _project.Output);
    }

    [Fact]
    public async Task A_locked_stack_is_told_and_waited_for_in_vain_times_out()
    {
        _project.Engine.Failure = new ManagedKube.Engine.Backend.StackLockedException(new("managedkube", "ctodev"), "alice");

        Assert.Equal(ExitCode.Failed, await _project.RunAsync("up", "ctodev", "--yes"));
        Assert.Equal(ExitCode.TimedOut, await _project.RunAsync("up", "ctodev", "--yes", "--wait-lock", "1s"));

        Assert.Contains("is locked by alice", _project.Error);
    }

    [Fact]
    public async Task Outputs_of_a_stack_that_was_never_updated_are_none()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("outputs", "ctodev"));

        Assert.Empty(_project.Output);
        Assert.Contains("ctodev has no outputs", _project.Error);
    }

    [Fact]
    public async Task An_unknown_output_is_told()
    {
        Assert.Equal(ExitCode.Failed, await _project.RunAsync("outputs", "ctodev", "url"));

        Assert.Contains("ctodev has no output 'url'.", _project.Error);
    }

    [Fact]
    public async Task Preview_that_fails_puts_no_result_on_standard_output()
    {
        _project.Engine.PreviewResult = FakeEngine.Result() with { Outcome = DeploymentOutcome.ProgramFailed };

        Assert.Equal(ExitCode.Failed, await _project.RunAsync("preview", "ctodev"));

        Assert.Empty(_project.Output);
    }

    public void Dispose() => _project.Dispose();
}
