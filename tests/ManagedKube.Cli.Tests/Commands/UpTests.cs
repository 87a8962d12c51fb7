using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Values;
using Spectre.Console.Testing;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class UpTests : IDisposable
{
    private static readonly StepDescription Creation = Steps.MachineStep(StepOp.Create, "ctodev-cp-01");

    private readonly TestProject _project = new TestProject().WithStack("ctodev");

    public UpTests()
    {
        _project.Engine.PreviewResult = FakeEngine.Result(Creation);
        _project.Engine.UpdateResult = FakeEngine.Result(Creation) with
        {
            State = new Snapshot
            {
                Resources = [Steps.State(Steps.Stack, PropertyMap.Of(("url", "https://k8s"), ("token", new SecretValue("hush"))))],
            },
        };
    }

    [Fact]
    public async Task Without_a_terminal_and_without_yes_nothing_is_begun()
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("up", "ctodev"));

        Assert.Contains("--yes", _project.Error);
        Assert.Empty(_project.Engine.Calls);
        Assert.Empty(_project.Targets.Opened);
    }

    [Fact]
    public async Task It_previews_then_updates_bound_to_that_plan()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("up", "ctodev", "--yes"));

        Assert.Equal(["preview", "update"], _project.Engine.Calls);
        Assert.Null(_project.Engine.Requests[0].Plan);
        Assert.Equal([StepOp.Create], _project.Engine.Requests[1].Plan!.Resources[Creation.Urn].Steps);
        Assert.Equal(1, _project.Targets.Closed);
    }

    [Fact]
    public async Task The_plan_goes_to_standard_error_and_the_result_to_standard_output()
    {
        await _project.RunAsync("up", "ctodev", "--yes");

        Assert.Contains("+ 1 to create", _project.Error);
        Assert.Equal(
            """
            Outputs:
                token: [secret]
                url  : "https://k8s"

            Resources:
                + 1 created

            Duration: 2.0s

            """, _project.Output);
    }

    [Fact]
    public async Task Secret_outputs_are_shown_on_request_only()
    {
        await _project.RunAsync("up", "ctodev", "--yes", "--json");
        Assert.Equal("[secret]", _project.Json.GetProperty("outputs").GetProperty("token").GetString());

        using var other = new TestProject().WithStack("ctodev");
        other.Engine.UpdateResult = _project.Engine.UpdateResult;
        await other.RunAsync("up", "ctodev", "--yes", "--json", "--show-secrets");
        Assert.Equal("hush", other.Json.GetProperty("outputs").GetProperty("token").GetString());
    }

    [Fact]
    public async Task With_skip_preview_it_updates_without_a_plan()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("up", "ctodev", "--yes", "--skip-preview"));

        Assert.Equal(["update"], _project.Engine.Calls);
        Assert.Null(_project.Engine.Requests[0].Plan);
    }

    [Fact]
    public async Task A_preview_that_fails_ends_it()
    {
        _project.Engine.PreviewResult = FakeEngine.Result() with { Outcome = DeploymentOutcome.ProgramFailed };

        Assert.Equal(ExitCode.Failed, await _project.RunAsync("up", "ctodev", "--yes"));

        Assert.Equal(["preview"], _project.Engine.Calls);
    }

    [Fact]
    public async Task Changes_where_none_are_expected_are_not_carried_out()
    {
        Assert.Equal(ExitCode.Differences, await _project.RunAsync("up", "ctodev", "--yes", "--expect-no-changes"));

        Assert.Equal(["preview"], _project.Engine.Calls);
    }

    [Theory]
    [InlineData("y", (int)ExitCode.Done, "update")]
    [InlineData("n", (int)ExitCode.Cancelled, "preview")]
    public async Task A_person_is_asked(string answer, int expected, string lastCall)
    {
        var terminal = new TestConsole().Interactive();
        terminal.Input.PushTextWithEnter(answer);

        Assert.Equal((ExitCode)expected, await _project.WithTerminal(terminal).RunAsync("up", "ctodev"));

        Assert.Contains("Perform this update on ctodev?", terminal.Output);
        Assert.Equal(lastCall, _project.Engine.Calls[^1]);
    }

    [Fact]
    public async Task Nobody_is_asked_when_nothing_changes()
    {
        _project.Engine.PreviewResult = FakeEngine.Result(Steps.MachineStep(StepOp.Same, "ctodev-cp-01"));

        Assert.Equal(ExitCode.Done, await _project.WithTerminal(new TestConsole().Interactive()).RunAsync("up", "ctodev"));

        Assert.Equal(["preview", "update"], _project.Engine.Calls);
    }

    [Theory]
    [InlineData(DeploymentOutcome.ProgramFailed, (int)ExitCode.Failed)]
    [InlineData(DeploymentOutcome.AuthenticationFailed, (int)ExitCode.Authentication)]
    [InlineData(DeploymentOutcome.ResourceFailed, (int)ExitCode.ResourceFailed)]
    [InlineData(DeploymentOutcome.Ambiguous, (int)ExitCode.ResourceFailed)]
    [InlineData(DeploymentOutcome.Refused, (int)ExitCode.Refused)]
    [InlineData(DeploymentOutcome.PlanViolated, (int)ExitCode.Refused)]
    [InlineData(DeploymentOutcome.NoSuchTarget, (int)ExitCode.WrongUsage)]
    [InlineData(DeploymentOutcome.Cancelled, (int)ExitCode.Cancelled)]
    public async Task The_exit_code_tells_the_outcome(DeploymentOutcome outcome, int expected)
    {
        _project.Engine.UpdateResult = _project.Engine.UpdateResult with { Outcome = outcome };

        Assert.Equal((ExitCode)expected, await _project.RunAsync("up", "ctodev", "--yes"));
    }

    [Fact]
    public async Task Options_reach_the_engine()
    {
        const string urn = "urn:pulumi:ctodev::managedkube::openiaas:compute:VirtualMachine::a";
        await _project.RunAsync(
            "up", "ctodev", "--yes", "--refresh", "--parallel", "3", "--message", "why", "--continue-on-error", "--import-pending-creates", urn, "id-1");

        var request = _project.Engine.Requests[1];
        Assert.Equal("id-1", request.ImportPendingCreates[Pulumi.Protocol.Urn.Parse(urn)]);
        Assert.False(request.ClearPendingCreates);
        Assert.True(request is { Refresh: true, Parallel: 3, Message: "why", ContinueOnError: true });
        Assert.Equal("organization/managedkube/ctodev", request.Stack.ToString());
        Assert.Equal("simulator", request.Config["managedkube:target"].Text);
        Assert.Equal("http://127.0.0.1:1/", request.Environment["CLOUDTEMPLE_HTTP_ADDR"]);
    }

    [Fact]
    public async Task Every_event_is_a_line_of_the_event_log()
    {
        _project.Engine.Events.AddRange([Steps.Started(Creation), Steps.Ended(Creation, 2, "no room")]);

        await _project.RunAsync("up", "ctodev", "--yes", "--skip-preview", "--event-log", "events.jsonl");

        var lines = File.ReadAllLines(Path.Combine(_project.Folder, "events.jsonl"));
        Assert.Equal(4, lines.Length);
        Assert.Contains("\"event\":\"operation-started\",\"title\":\"Updating (ctodev)\",\"preview\":false", lines[0]);
        Assert.Contains("\"event\":\"step-started\"", lines[1]);
        Assert.Contains("\"error\":\"no room\"", lines[2]);
        Assert.Contains("\"event\":\"operation-ended\",\"result\":\"succeeded\",\"summary\":{\"create\":1", lines[3]);
    }

    [Fact]
    public async Task Failures_are_grouped_by_resource_at_the_end()
    {
        _project.Engine.Events.AddRange(
        [
            Steps.Ended(Creation, 2, "no room"),
            Steps.Says(Severity.Error, "no room", Creation.Urn),
            Steps.Says(Severity.Warning, "the clock is off"),
        ]);

        await _project.RunAsync("up", "ctodev", "--yes", "--skip-preview");

        Assert.EndsWith(
            """
            Diagnostics:
              openiaas:compute:VirtualMachine ctodev-cp-01:
                error: no room
              Stack:
                warning: the clock is off

            """, _project.Error);
        Assert.Contains("1 errored", _project.Output);
    }

    [Fact]
    public async Task A_bug_is_one_line_and_a_log()
    {
        _project.Engine.Failure = new InvalidOperationException("two\nlines");
        _project.Host = _project.Host with { WorkingFolder = Path.GetTempPath() };

        Assert.Equal(ExitCode.Bug, await _project.RunAsync("up", "ctodev", "--yes"));

        var line = Assert.Single(_project.Error.Split('\n'), text => text.StartsWith("error:", StringComparison.Ordinal));
        Assert.Contains("This is a bug of mk: InvalidOperationException: two\\nlines", line);
        Assert.Contains("at ManagedKube", File.ReadAllText(Assert.Single(Directory.GetFiles(_project.Home.Logs))));
        Assert.DoesNotContain("   at ", _project.Error);
    }

    public void Dispose() => _project.Dispose();
}
