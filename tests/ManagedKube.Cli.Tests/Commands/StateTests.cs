using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class StateTests : IDisposable
{
    private readonly TestProject _project = new TestProject().WithStack("ctodev").WithStack("fuldev");

    [Fact]
    public async Task Ls_is_a_tree_and_needs_no_passphrase()
    {
        await _project.WithStateAsync();
        _project.Host = _project.Host with { Environment = _project.Host.Environment.Clear() };

        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "ls", "ctodev"));

        Assert.Equal(
            """
            Type                           Name                ID
            pulumi:providers:openiaas      default             p1
            pulumi:pulumi:Stack            managedkube-ctodev
            ├─ openiaas:storage:VirtualDisk    data                disk-1  protected
            └─ openiaas:compute:VirtualMachine  wrk-01              vm-1

            """.Split('\n').Select(Squeeze), _project.Output.Split('\n').Select(Squeeze));
        Assert.False(File.Exists(_project.Home.Passphrase));
    }

    [Fact]
    public async Task Ls_shows_urns_and_what_is_pending()
    {
        await (await _project.WithStateAsync()).WithCrashAsync();

        await _project.RunAsync("state", "ls", "ctodev", "--show-urns");

        Assert.Contains(RecordedStack.Machine.Text, _project.Output);
        Assert.Contains("  creating openiaas:compute:VirtualMachine wrk-02\n", _project.Output);
    }

    [Fact]
    public async Task Ls_as_JSON_has_every_resource()
    {
        await _project.WithStateAsync();

        await _project.RunAsync("state", "ls", "ctodev", "--json");

        Assert.Equal(
            RecordedStack.Resources.Select(state => state.Urn.Text).Order(),
            _project.Json.GetProperty("resources").EnumerateArray().Select(state => state.GetProperty("urn").GetString()!).Order());
    }

    [Fact]
    public async Task Show_masks_secrets_until_they_are_asked_for()
    {
        await _project.WithStateAsync();

        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "show", "ctodev", RecordedStack.Machine.Text));
        Assert.Contains("vm-1", _project.Output);
        Assert.Contains("memory: 16", _project.Output);
        Assert.Contains("[secret]", _project.Output);
        Assert.DoesNotContain(RecordedStack.Secret, _project.Output);

        await _project.RunAsync("state", "show", "ctodev", RecordedStack.Machine.Text, "--show-secrets");
        Assert.Contains(RecordedStack.Secret, _project.Output);
    }

    [Fact]
    public async Task Without_a_terminal_the_resource_must_be_named()
    {
        await _project.WithStateAsync();

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("state", "show", "ctodev"));
        Assert.Contains("mk state ls ctodev --show-urns", _project.Error);
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("state", "show", "ctodev", "wrk-01"));
        Assert.Contains($"Did you mean '{RecordedStack.Machine}'?", _project.Error);
    }

    [Fact]
    public async Task An_export_is_private_encrypted_and_can_be_imported()
    {
        await _project.WithStateAsync();
        var file = Path.Combine(_project.Folder, "export.json");

        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "export", "ctodev", "--file", "export.json"));

        var json = JsonNode.Parse(File.ReadAllText(file))!;
        Assert.Equal(3, json["version"]!.GetValue<int>());
        Assert.Equal(4, json["deployment"]!["resources"]!.AsArray().Count);
        Assert.DoesNotContain(RecordedStack.Secret, File.ReadAllText(file));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "delete", "ctodev", RecordedStack.Machine.Text, "--yes"));
        Assert.Equal(3, _project.State().Resources.Length);
        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "import", "ctodev", "--file", "export.json", "--yes"));
        Assert.Equal(((Pulumi.Protocol.Values.PropertyValue)RecordedStack.Secret).AsSecret(), _project.State().Resources[3].Outputs["password"]);
    }

    [Fact]
    public async Task An_export_with_secrets_in_clear_can_be_imported_from_standard_input_and_is_encrypted()
    {
        await _project.WithStateAsync();
        await _project.RunAsync("state", "export", "ctodev", "--show-secrets");
        Assert.Contains(RecordedStack.Secret, _project.Output);
        _project.Host = _project.Host with { In = new StringReader(_project.Output) };

        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "import", "ctodev", "--yes"));

        Assert.DoesNotContain(RecordedStack.Secret, File.ReadAllText(Checkpoint));
        Assert.Equal(4, _project.State().Resources.Length);
    }

    [Fact]
    public async Task An_earlier_state_can_be_restored_by_its_number()
    {
        await _project.WithStateAsync();
        await _project.RunAsync("state", "delete", "ctodev", RecordedStack.Machine.Text, "--yes");
        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "export", "ctodev", "--version", "1", "--file", "old.json"));

        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "import", "ctodev", "--file", "old.json", "--yes"));

        Assert.Equal(4, _project.State().Resources.Length);
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("state", "export", "ctodev", "--version", "9"));
    }

    [Fact]
    public async Task A_backup_can_be_exported_and_restored()
    {
        await _project.WithStateAsync();
        await _project.RunAsync("state", "delete", "ctodev", RecordedStack.Machine.Text, "--yes");
        var backup = Assert.Single(Directory.EnumerateFiles(Path.Combine(_project.Home.State, ".pulumi", "backups", "managedkube", "ctodev")));

        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "import", "ctodev", "--file", backup, "--yes"));

        Assert.Equal(4, _project.State().Resources.Length);
        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "export", "ctodev", "--backup", backup));
    }

    [Fact]
    public async Task The_state_of_another_stack_is_refused_unless_forced()
    {
        await _project.WithStateAsync();
        await _project.RunAsync("state", "export", "ctodev", "--file", "export.json");

        Assert.Equal(ExitCode.Refused, await _project.RunAsync("state", "import", "fuldev", "--file", "export.json", "--yes"));
        Assert.Contains("belong to another stack than managedkube/fuldev", _project.Error);
        Assert.Contains(RecordedStack.Machine.Text, _project.Error);
        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "import", "fuldev", "--file", "export.json", "--yes", "--force"));
    }

    [Fact]
    public async Task Pending_operations_are_not_dropped_unless_forced()
    {
        await _project.WithStateAsync();
        await _project.RunAsync("state", "export", "ctodev", "--file", "export.json");
        await _project.WithCrashAsync();

        Assert.Equal(ExitCode.Refused, await _project.RunAsync("state", "import", "ctodev", "--file", "export.json", "--yes"));

        Assert.Contains("creating urn:pulumi:ctodev::managedkube::openiaas:compute:VirtualMachine::wrk-02", _project.Error);
    }

    [Theory]
    [InlineData("""{"version":3,"deployment":{"resources":[{"urn":"urn:pulumi:ctodev::managedkube::t::a","custom":false,"type":"t","parent":"urn:pulumi:ctodev::managedkube::t::gone"}]}}""", "is not sound")]
    [InlineData("""{"version":3,"deployment":{"manifest":{"version":"v3.0.0","magic":"00"}}}""", "magic number")]
    [InlineData("""{"version":2,"deployment":{}}""", "has version 2")]
    [InlineData("""{"version":3,"deployment":{"secrets_providers":{"type":"service","state":{}}}}""", "kept by 'service'")]
    [InlineData("no JSON", "is not a state that can be used")]
    public async Task What_is_no_sound_state_is_not_imported(string content, string reason)
    {
        await _project.WithStateAsync();
        _project.Host = _project.Host with { In = new StringReader(content) };

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("state", "import", "ctodev", "--yes"));

        Assert.Contains(reason, _project.Error);
        Assert.Equal(4, _project.State().Resources.Length);
    }

    [Fact]
    public async Task Rename_changes_every_reference_and_reminds_of_the_program()
    {
        await _project.WithStateAsync();

        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "rename", "ctodev", RecordedStack.Disk.Text, "bulk", "--yes"));

        Assert.Equal([RecordedStack.Disk.WithName("bulk")], _project.State().Resources[3].Dependencies);
        Assert.Contains("The program must use this name too", _project.Error);
    }

    [Fact]
    public async Task Unprotect_and_protect_change_protection_and_nothing_else()
    {
        await _project.WithStateAsync();

        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "unprotect", "ctodev", "--all", "--reason", "a test", "--yes"));
        Assert.DoesNotContain(_project.State().Resources, state => state.Protect);
        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "protect", "ctodev", RecordedStack.Machine.Text, "--yes"));
        Assert.Equal(RecordedStack.Machine, Assert.Single(_project.State().Resources, state => state.Protect).Urn);
    }

    [Fact]
    public async Task Delete_names_dependents_and_says_that_the_object_stays()
    {
        await _project.WithStateAsync();

        Assert.Equal(ExitCode.Refused, await _project.RunAsync("state", "delete", "ctodev", RecordedStack.Disk.Text, "--yes"));
        Assert.Contains($"{RecordedStack.Machine} (vm-1)", _project.Error);
        Assert.Contains("protected", _project.Error);

        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "delete", "ctodev", RecordedStack.Disk.Text, "--yes", "--force", "--target-dependents"));
        Assert.Equal(2, _project.State().Resources.Length);
        Assert.Contains("is still there", _project.Error);
    }

    [Fact]
    public async Task What_changes_the_state_asks_or_needs_yes()
    {
        await _project.WithStateAsync();

        foreach (var words in new string[][] { ["delete", "ctodev", RecordedStack.Machine.Text], ["rename", "ctodev", RecordedStack.Machine.Text, "x"], ["unprotect", "ctodev", "--all", "--reason", "a test"] })
            Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync(["state", .. words]));

        Assert.Contains("--yes", _project.Error);
        Assert.Equal(4, _project.State().Resources.Length);
    }

    [Fact]
    public async Task Verbs_work_on_what_an_interrupted_update_left()
    {
        await (await _project.WithStateAsync()).WithCrashAsync();

        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "unprotect", "ctodev", "--all", "--reason", "a test", "--yes"));

        Assert.Single(_project.State().PendingOperations);
        Assert.DoesNotContain(_project.State().Resources, state => state.Protect);
    }

    [Fact]
    public async Task A_state_that_is_not_sound_names_the_repair_which_puts_it_right()
    {
        await _project.WithStateAsync();
        File.WriteAllText(
            Checkpoint,
            File.ReadAllText(Checkpoint).Replace("\"dependencies\":[\"", "\"dependencies\":[\"urn:pulumi:ctodev::managedkube::t::lost\",\""));

        Assert.Equal(ExitCode.Failed, await _project.RunAsync("outputs", "ctodev"));
        Assert.Contains("mk state repair ctodev", _project.Error);
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("state", "repair", "ctodev"));
        Assert.Contains("t::lost is missing; the reference is dropped", _project.Error);
        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "repair", "ctodev", "--yes"));

        Assert.Equal([RecordedStack.Disk], _project.State().Resources[3].Dependencies);
        Assert.Single(Directory.EnumerateFiles(Path.Combine(_project.Home.State, ".pulumi", "backups", "managedkube", "ctodev")));
        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "repair", "ctodev", "--yes"));
        Assert.Contains("is sound.", _project.Error);
    }

    [Fact]
    public async Task A_checkpoint_that_cannot_be_read_is_replaced_by_its_newest_copy()
    {
        await _project.WithStateAsync();
        File.WriteAllText(Checkpoint, File.ReadAllText(Checkpoint)[..200]);

        Assert.Equal(ExitCode.Done, await _project.RunAsync("state", "repair", "ctodev", "--yes"));

        Assert.Equal(4, _project.State().Resources.Length);
    }

    public void Dispose() => _project.Dispose();

    private string Checkpoint => Path.Combine(_project.Home.State, ".pulumi", "stacks", "managedkube", "ctodev.json");

    private static string Squeeze(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
