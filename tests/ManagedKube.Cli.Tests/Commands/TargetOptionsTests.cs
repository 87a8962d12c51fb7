using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class TargetOptionsTests : IDisposable
{
    private readonly TestProject _project = new TestProject().WithStack("ctodev");

    private DeploymentRequest Asked => _project.Engine.Requests[^1];

    [Fact]
    public async Task Targets_and_replacements_reach_the_preview_and_the_update()
    {
        var a = Steps.Machine("a");
        _project.Engine.PreviewResult = FakeEngine.Result(Steps.MachineStep(StepOp.Create, "a"));

        await _project.RunAsync(
            "up",
            "ctodev",
            "--yes",
            "-t",
            a.Text,
            "--target",
            "**::b",
            "--target-dependents",
            "--target-replace",
            "**::c",
            "--replace",
            "**::d");

        Assert.All(_project.Engine.Requests, request =>
        {
            Assert.Equal([a.Text, "**::b", "**::c"], request.Targets.Targets.Texts);
            Assert.Equal(["**::d", "**::c"], request.Targets.Replaces.Texts);
            Assert.True(request.Targets.TargetDependents);
        });
        Assert.Equal(["preview", "update"], _project.Engine.Calls);
    }

    [Theory]
    [InlineData("preview")]
    [InlineData("drift")]
    [InlineData("refresh")]
    [InlineData("destroy")]
    public async Task Every_verb_takes_excludes(string verb)
    {
        await _project.RunAsync([verb, "ctodev", "--exclude", "**::a", "--exclude-dependents", .. verb is "refresh" or "destroy" ? ["--yes"] : Array.Empty<string>()]);
        Assert.Equal(["**::a"], Asked.Targets.Excludes.Texts);
        Assert.True(Asked.Targets.ExcludeDependents);
    }

    [Fact]
    public async Task A_name_alone_is_no_target_and_the_right_way_is_told()
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("preview", "ctodev", "--target", "ctodev-cp-01"));
        Assert.Contains("write '**::ctodev-cp-01'", _project.Error);
    }

    [Theory]
    [InlineData("up", "--target", "**::a", "--exclude", "**::b", "--yes")]
    [InlineData("destroy", "--target", "**::a", "--exclude-protected", "--yes")]
    public async Task Targets_and_excludes_do_not_go_together(string verb, params string[] options)
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync([verb, "ctodev", .. options]));
        Assert.Contains("do not go together", _project.Error);
        Assert.Empty(_project.Engine.Calls);
    }

    [Fact]
    public async Task A_destroy_that_leaves_protected_resources_says_how_many()
    {
        var deletion = FakeEngine.Result(Steps.MachineStep(StepOp.Delete, "a"));
        _project.Engine.PreviewResult = deletion;
        _project.Engine.UpdateResult = deletion with { State = new Snapshot { Resources = [Steps.State(Steps.Machine("b")) with { Protect = true }] } };

        Assert.Equal(ExitCode.Done, await _project.RunAsync("destroy", "ctodev", "--yes", "--exclude-protected", "--refresh"));

        Assert.True(Asked is { Refresh: true, Targets.ExcludeProtected: true });
        Assert.EndsWith("1 protected resource is still there.\n", _project.Error);
    }

    [Theory]
    [InlineData("refresh", "preview-refresh")]
    [InlineData("destroy", "preview-destroy")]
    public async Task A_preview_only_needs_no_yes_and_changes_nothing(string verb, string call)
    {
        _project.Engine.PreviewResult = FakeEngine.Result(Steps.MachineStep(StepOp.Delete, "a"));
        Assert.Equal(ExitCode.Done, await _project.RunAsync(verb, "ctodev", "--preview-only"));
        Assert.Equal([call], _project.Engine.Calls);
        Assert.Contains("- 1 to delete", _project.Output);
        Assert.Equal(ExitCode.Differences, await _project.RunAsync(verb, "ctodev", "--preview-only", "--expect-no-changes"));
    }

    public void Dispose() => _project.Dispose();
}
