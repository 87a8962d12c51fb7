using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Events;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class PlanOptionsTests : IDisposable
{
    private static readonly StepDescription Creation = Steps.MachineStep(StepOp.Create, "a") with
    {
        New = Steps.State(Steps.Machine("a")) with { Custom = true, Inputs = PropertyMap.Of(("password", new SecretValue("hush hush"))) },
    };

    private readonly TestProject _project = new TestProject().WithStack("ctodev").WithStack("fuldev");

    public PlanOptionsTests() => _project.Engine.PreviewResult = FakeEngine.Result(Creation);

    private string PlanPath => Path.Combine(_project.Folder, "plan.json");

    [Fact]
    public async Task A_saved_plan_binds_preview_and_update_of_a_later_up_even_of_a_stack_without_state()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("preview", "ctodev", "--save-plan", "plan.json"));
        Assert.DoesNotContain("hush", File.ReadAllText(PlanPath));

        Assert.Equal(ExitCode.Done, await _project.RunAsync("up", "ctodev", "--yes", "--plan", "plan.json"));

        Assert.Equal(["preview", "preview", "update"], _project.Engine.Calls);
        var bound = _project.Engine.Requests[1].Plan!.Resources[Creation.Urn];
        Assert.Equal([StepOp.Create], bound.Steps);
        Assert.Equal("hush hush", bound.Goal!.InputDiff.Adds["password"].Unwrapped);
        Assert.Equal([StepOp.Create], _project.Engine.Requests[2].Plan!.Resources[Creation.Urn].Steps);
    }

    [Fact]
    public async Task Without_a_preview_the_update_is_bound_to_the_file()
    {
        await _project.RunAsync("preview", "ctodev", "--save-plan", "plan.json");
        await _project.RunAsync("up", "ctodev", "--yes", "--skip-preview", "--plan", "plan.json");
        Assert.Equal([Creation.Urn], _project.Engine.Requests[1].Plan!.Resources.Keys);
    }

    [Fact]
    public async Task No_plan_is_kept_of_a_preview_that_failed()
    {
        _project.Engine.PreviewResult = _project.Engine.PreviewResult with { Outcome = ManagedKube.Engine.Deployments.DeploymentOutcome.ProgramFailed };
        await _project.RunAsync("preview", "ctodev", "--save-plan", "plan.json");
        Assert.False(File.Exists(PlanPath));
    }

    [Theory]
    [InlineData(null, "cannot be read")]
    [InlineData("{}", "cannot be used: it has no 'resourcePlans'. Make it again with 'mk preview --save-plan'.")]
    public async Task A_file_that_is_no_plan_is_wrong_usage(string? content, string reason)
    {
        if (content is not null)
            File.WriteAllText(PlanPath, content);
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("up", "ctodev", "--yes", "--plan", "plan.json"));
        Assert.Contains(reason, _project.Error);
        Assert.Empty(_project.Engine.Calls);
    }

    [Fact]
    public async Task A_plan_that_cannot_be_written_is_told() =>
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("preview", "ctodev", "--save-plan", "no/such/folder/plan.json"));

    [Theory]
    [InlineData("ctodev", "fuldev")]
    [InlineData("--all")]
    public async Task A_plan_is_of_one_stack(params string[] stacks)
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync(["preview", .. stacks, "--save-plan", "plan.json"]));
        Assert.Contains("--save-plan takes one stack", _project.Error);
    }

    public void Dispose() => _project.Dispose();
}
