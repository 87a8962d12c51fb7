using ManagedKube.Cli.Guards;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Events;
using Microsoft.Extensions.Time.Testing;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class UnprotectTests : IDisposable
{
    private readonly TestProject _project = new TestProject().WithStack("ctodev");

    [Fact]
    public async Task A_grant_names_the_resource_the_reason_and_its_end()
    {
        await _project.WithStateAsync();

        Assert.Equal(ExitCode.Done, await _project.RunAsync("unprotect", "ctodev", "data", "--reason", "order 4711", "--yes"));

        Assert.Contains("VirtualDisk data  may be deleted or replaced once until 2026-05-05 12:00:00Z", _project.Output);
        Assert.Contains(": order 4711", _project.Output);
        Assert.True(_project.State().Resources.Single(resource => resource.Urn == RecordedStack.Disk).Protect);
    }

    [Theory]
    [InlineData("Say why", "data", "--reason", "  ")]
    [InlineData("--reason", "data")]
    [InlineData("Name the resources, or say --all", "--reason", "why")]
    [InlineData("Name the resources, or say --all", "data", "--all", "--reason", "why")]
    [InlineData("no protected resource 'dato'. Did you mean 'data'?", "dato", "--reason", "why")]
    [InlineData("no protected resource 'wrk-01'", "wrk-01", "--reason", "why")]
    public async Task What_is_no_grant_is_refused_with_the_way_out(string told, params string[] words)
    {
        await _project.WithStateAsync();

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync(["unprotect", "ctodev", .. words, "--yes"]));

        Assert.Contains(told, _project.Error);
        Assert.Empty(Grants.All());
    }

    [Fact]
    public async Task Without_a_terminal_it_needs_a_yes()
    {
        await _project.WithStateAsync();

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("unprotect", "ctodev", "data", "--reason", "why"));

        Assert.Empty(Grants.All());
    }

    [Fact]
    public async Task The_operation_that_needs_it_uses_it_up_and_the_next_one_does_not_have_it()
    {
        await GrantAsync();
        _project.Engine.PreviewResult = FakeEngine.Result(Deletion);

        Assert.Equal(ExitCode.Done, await _project.RunAsync("destroy", "ctodev", "--yes"));
        Assert.Equal(ExitCode.Done, await _project.RunAsync("destroy", "ctodev", "--yes"));

        Assert.Equal([1, 1, 0, 0], _project.Engine.Requests.Select(request => request.Unprotected.Count));
        Assert.Equal("destroy", Assert.Single(Grants.All()).Use!.Verb);
    }

    [Fact]
    public async Task It_is_used_up_even_if_the_operation_fails()
    {
        await GrantAsync();
        _project.Engine.PreviewResult = FakeEngine.Result(Deletion);
        _project.Engine.UpdateResult = FakeEngine.Result() with { Outcome = Engine.Deployments.DeploymentOutcome.ResourceFailed };

        Assert.Equal(ExitCode.ResourceFailed, await _project.RunAsync("destroy", "ctodev", "--yes"));

        Assert.Empty(Grants.Open());
    }

    [Fact]
    public async Task Whoever_does_not_need_it_leaves_it_alone()
    {
        await GrantAsync();
        _project.Engine.PreviewResult = FakeEngine.Result(Steps.MachineStep(StepOp.Update, "wrk-01"));

        await _project.RunAsync("up", "ctodev", "--yes");
        _project.Engine.PreviewResult = FakeEngine.Result(Deletion);
        await _project.RunAsync("destroy", "ctodev", "--preview-only");

        Assert.Single(Grants.Open());
        Assert.Empty(_project.Engine.Requests[1].Unprotected);
    }

    [Fact]
    public async Task Without_a_preview_no_grant_counts()
    {
        await GrantAsync();

        await _project.RunAsync("destroy", "ctodev", "--yes", "--skip-preview");

        Assert.Empty(Assert.Single(_project.Engine.Requests).Unprotected);
        Assert.Single(Grants.Open());
    }

    [Fact]
    public async Task It_ends_after_a_day()
    {
        await GrantAsync();
        ((FakeTimeProvider)_project.Host.Clock).Advance(Grant.Lifetime);

        Assert.Empty(Grants.Open());
        await _project.RunAsync("history", "ctodev");
        Assert.Contains("expired on 2026-05-05 12:00:00Z", _project.Output);
    }

    [Fact]
    public async Task Two_operations_cannot_use_one_grant()
    {
        await GrantAsync();
        var open = Grants.Open();

        Grants.UseUp(open, "up");

        Assert.Equal(ExitCode.Refused, Assert.Throws<CommandException>(() => Grants.UseUp(open, "destroy")).ExitCode);
    }

    [Fact]
    public async Task History_and_show_tell_it()
    {
        await GrantAsync();

        await _project.RunAsync("history", "ctodev");
        await _project.RunAsync("state", "show", "ctodev", RecordedStack.Disk.Text);

        Assert.Equal(3, _project.Output.Split("may be deleted or replaced once").Length - 1);
    }

    public void Dispose() => _project.Dispose();

    private StackGrants Grants => new(_project.Home, RecordedStack.Identity(), _project.Host.Clock);

    private static StepDescription Deletion => new()
    {
        Op = StepOp.Delete,
        Urn = RecordedStack.Disk,
        Type = RecordedStack.Disk.Type,
        Custom = true,
        Old = RecordedStack.Resources.Single(resource => resource.Urn == RecordedStack.Disk),
    };

    private async Task GrantAsync()
    {
        await _project.WithStateAsync();
        Assert.Equal(ExitCode.Done, await _project.RunAsync("unprotect", "ctodev", "data", "--reason", "order 4711", "--yes"));
    }
}
