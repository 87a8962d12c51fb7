using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Stacks;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class StacksTests : IDisposable
{
    private readonly TestProject _project = new TestProject().WithStack("ctodev").WithStack("fuldev", "  managedkube:target: https://iaas.example\n");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task History_lists_the_newest_update_first()
    {
        await _project.WithStateAsync();
        await _project.RunAsync("state", "unprotect", "ctodev", "--all", "--reason", "a test", "--yes");

        Assert.Equal(ExitCode.Done, await _project.RunAsync("history", "ctodev"));

        var lines = _project.Output.Split('\n');
        Assert.Matches(@"^2 +2026-05-04 12:00:00Z +0\.0s +update +succeeded", lines[1]);
        Assert.Contains("mk state unprotect", lines[2]);
        Assert.Matches(@"^1 +2026-05-04 12:00:00Z +3\.0s +update +succeeded +4 create$", lines[3]);
        Assert.Equal("     first", lines[4]);
    }

    [Fact]
    public async Task History_as_JSON()
    {
        await _project.WithStateAsync();

        await _project.RunAsync("history", "ctodev", "--json");

        var update = Assert.Single(_project.Json.GetProperty("updates").EnumerateArray());
        Assert.Equal(1, update.GetProperty("version").GetInt32());
        Assert.Equal(4, update.GetProperty("resourceChanges").GetProperty("create").GetInt32());
    }

    [Fact]
    public async Task Stacks_tells_target_resources_and_who_works_on_each()
    {
        await _project.WithStateAsync();
        await using var session = await _project.OpenAsync();

        await _project.RunAsync("stacks", "--json");

        var stacks = _project.Json.GetProperty("stacks");
        Assert.Equal(["ctodev", "fuldev"], stacks.EnumerateArray().Select(stack => stack.GetProperty("name").GetString()!));
        Assert.Equal(4, stacks[0].GetProperty("resourceCount").GetInt32());
        Assert.Contains(Environment.UserName, stacks[0].GetProperty("lockedBy").GetString());
        Assert.Equal("https://iaas.example", stacks[1].GetProperty("target").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, stacks[1].GetProperty("lastUpdate").ValueKind);
    }

    [Fact]
    public async Task Stacks_tells_of_what_is_pending_and_of_state_without_a_file()
    {
        await (await _project.WithStateAsync()).WithCrashAsync();
        File.Delete(_project.StackFile("ctodev"));

        Assert.Equal(ExitCode.Done, await _project.RunAsync("stacks"));

        Assert.Contains("1 operations of unknown outcome; no stack file", _project.Output);
    }

    [Fact]
    public async Task Unlock_refuses_for_an_owner_who_is_alive_and_says_who()
    {
        await _project.WithStateAsync();
        await using (var session = await _project.OpenAsync())
        {
            Assert.Equal(ExitCode.Refused, await _project.RunAsync("unlock", "ctodev", "--yes"));
            Assert.Contains($"{Environment.UserName}@{Environment.MachineName}", _project.Error);
            Assert.Equal(ExitCode.Done, await _project.RunAsync("unlock", "ctodev", "--yes", "--force"));
        }

        Assert.Equal(ExitCode.Done, await _project.RunAsync("unlock", "ctodev"));
        Assert.Contains("ctodev is not locked.", _project.Error);
    }

    [Fact]
    public async Task Unlock_takes_away_what_another_tool_left()
    {
        var folder = Path.Combine(_project.Home.State, ".pulumi", "locks", "organization", "managedkube", "ctodev");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "a.json"), """{"pid":1,"username":"alice","hostname":"far","timestamp":"2026-05-04T00:00:00Z"}""");

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("unlock", "ctodev"));
        Assert.Equal(ExitCode.Done, await _project.RunAsync("unlock", "ctodev", "--yes"));

        Assert.Contains("alice@far", _project.Error);
        Assert.Empty(Directory.EnumerateFiles(folder));
    }

    [Fact]
    public async Task Destroy_can_forget_the_stack_when_nothing_is_left_of_it()
    {
        await _project.WithStateAsync();
        await using (var session = await _project.OpenAsync())
        {
            await session.RecordAsync(new StateChange { Remove = [.. RecordedStack.Resources.Select(state => state.Key)] });
            await session.CommitAsync(new HistoryEntry { Kind = "destroy", Started = Steps.Time, Ended = Steps.Time, Succeeded = true }, Cancel);
        }

        Assert.Equal(ExitCode.Done, await _project.RunAsync("destroy", "ctodev", "--yes", "--remove"));

        Assert.Empty(_project.Backend().Stacks("managedkube"));
        Assert.True(File.Exists(_project.StackFile("ctodev")));
    }

    [Fact]
    public async Task A_stack_that_still_has_resources_is_not_forgotten()
    {
        await _project.WithStateAsync();

        Assert.Equal(ExitCode.Failed, await _project.RunAsync("destroy", "ctodev", "--yes", "--remove"));

        Assert.Contains("still has 4 resources", _project.Error);
        Assert.Equal(4, _project.State().Resources.Length);
    }

    [Theory]
    [InlineData("ctodev")]
    [InlineData("managedkube/ctodev")]
    [InlineData("organization/managedkube/ctodev")]
    public async Task A_program_reads_the_outputs_of_another_stack_secrets_too(string name)
    {
        await _project.WithStateAsync();
        await _project.RunAsync("preview", "fuldev");

        var outputs = await References().ReadAsync(name, Cancel);

        Assert.Equal("https://x", outputs!["url"]);
        Assert.Equal(((PropertyValue)RecordedStack.Secret).AsSecret(), outputs["token"]);
    }

    [Fact]
    public async Task A_missing_stack_and_a_name_that_is_none_are_told_apart()
    {
        await _project.WithStateAsync();
        await _project.RunAsync("preview", "fuldev");

        Assert.Null(await References().ReadAsync("nope", Cancel));
        Assert.Contains("PROJECT/STACK", (await Assert.ThrowsAsync<ProviderCallException>(() => References().ReadAsync("a/b/c", Cancel))).Message);
    }

    [Fact]
    public async Task Another_passphrase_is_a_clear_error()
    {
        await _project.WithStateAsync();
        var references = new StackReferences(
            _project.WithVariable("PULUMI_CONFIG_PASSPHRASE", "wrong").Host, _project.Home, _project.Backend(), RecordedStack.Identity());

        Assert.Contains("Incorrect passphrase", (await Assert.ThrowsAsync<ProviderCallException>(() => references.ReadAsync("ctodev", Cancel))).Message);
    }

    public void Dispose() => _project.Dispose();

    private IStackOutputs References() => _project.Engine.Requests[0].StackOutputs!;
}
