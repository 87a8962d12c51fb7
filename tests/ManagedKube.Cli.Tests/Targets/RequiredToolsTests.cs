using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Targets;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Tests.Targets;

/// <summary>Whoever lacks a program hears of it before there are machines.</summary>
public sealed class RequiredToolsTests : IDisposable
{
    private const string Release = "kubernetes:helm.sh/v3:Release";
    private const string Command = "command:local:Command";

    private readonly TestProject _project = new TestProject()
        .WithVariable("PULUMI_CONFIG_PASSPHRASE", "x").WithStack("a", "  managedkube:target: https://iaas.example.net\n");

    [Fact]
    public async Task An_update_ends_before_anything_is_made_and_says_what_to_install()
    {
        _project.WithPrograms("kubectl");
        Plan(Steps.ResourceStep(StepOp.Create, Release, "cilium"), Steps.ResourceStep(StepOp.Create, Command, "bootstrap"));

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("up", "a", "--yes"));

        Assert.Equal(["preview"], _project.Engine.Calls);
        Assert.Contains("helm is not on the PATH, so no chart can be installed. Install Helm 3.14 or newer.", _project.Error);
        Assert.Contains("talosctl is not on the PATH, and nodes are driven by it. Install the official one", _project.Error);
        Assert.DoesNotContain("kubectl is not", _project.Error);
    }

    [Fact]
    public async Task A_preview_only_points_it_out()
    {
        Plan(Steps.ResourceStep(StepOp.Create, Release, "cilium"));

        Assert.Equal(ExitCode.Done, await _project.RunAsync("preview", "a"));

        Assert.Contains("notice: helm is not on the PATH", _project.Error);
    }

    [Theory]
    [InlineData("helm", "")]
    [InlineData("pulumi-resource-kubernetes", "")]
    [InlineData("another", "built-in")]
    public async Task Charts_come_by_Helm_by_the_official_plugin_or_by_the_catalog(string program, string catalog)
    {
        _project.WithPrograms(program).WithVariable("MK_CHART_CATALOG", catalog);
        Plan(Steps.ResourceStep(StepOp.Create, Release, "cilium"));

        Assert.Equal(ExitCode.Done, await _project.RunAsync("up", "a", "--yes"));

        Assert.Equal(["preview", "update"], _project.Engine.Calls);
    }

    [Fact]
    public async Task What_the_plan_does_not_touch_needs_nothing()
    {
        Plan(
            Steps.ResourceStep(StepOp.Same, Release, "cilium"), Steps.ResourceStep(StepOp.Same, Command, "bootstrap"),
            Steps.MachineStep(StepOp.Create, "wrk-01"));

        Assert.Equal(ExitCode.Done, await _project.RunAsync("up", "a", "--yes"));
    }

    public void Dispose() => _project.Dispose();

    private void Plan(params StepDescription[] steps) => _project.Engine.PreviewResult = FakeEngine.Result(steps);
}
