using System.Text;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Secrets;
using ManagedKube.Engine.Tests.State;

namespace ManagedKube.Engine.Tests.Backend;

public sealed class StateRecoveryTests : IDisposable
{
    private static readonly StackIdentity Stack = new("demo", "dev");

    private readonly string _root = Directory.CreateTempSubdirectory().FullName;
    private readonly CountingSecrets _secrets = new();
    private readonly CrashingFiles _files = new(int.MaxValue);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private FileBackend Backend => new(_root, _files, TimeProvider.System);

    private string Checkpoint => Path.Combine(_root, ".pulumi/stacks/demo/dev.json");

    private string Journal => Path.Combine(_root, ".pulumi/journal/demo/dev.jsonl");

    [Fact]
    public async Task A_sound_state_has_no_findings()
    {
        await UpdateAsync("a");

        Assert.Empty(Backend.Recover(Stack, _secrets).Findings);
    }

    [Fact]
    public async Task A_checkpoint_that_cannot_be_read_gives_way_to_its_newest_copy()
    {
        await UpdateAsync("a");
        await UpdateAsync("b");
        _files.Replace(Checkpoint, "{\"version\": 3, \"checkp"u8);
        Assert.Contains("mk state repair", Assert.Throws<StateException>(() => Backend.Read(Stack, _secrets)).Message, StringComparison.Ordinal);

        await RepairAsync(Assert.Single(Backend.Recover(Stack, _secrets).Findings));

        Assert.Equal(["a", "b"], Backend.Read(Stack, _secrets).Names());
        Assert.Contains(
            _files.Content,
            file => file.Key.Contains("/backups/", StringComparison.Ordinal) && Encoding.UTF8.GetString(file.Value).EndsWith("checkp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_whole_of_a_damaged_journal_is_recovered()
    {
        await UpdateAsync("a");
        await CrashAsync("b", "c", "d");
        var journal = _files.Content[Journal].ToArray();
        var third = Encoding.UTF8.GetString(journal).IndexOf("::c", StringComparison.Ordinal);
        journal[third]++;
        _files.Replace(Journal, journal);
        Assert.Contains("its line 3 is damaged", Assert.Throws<StateException>(() => Backend.Read(Stack, _secrets)).Message, StringComparison.Ordinal);

        await RepairAsync(Assert.Single(Backend.Recover(Stack, _secrets).Findings));

        Assert.Equal(["a", "b", "d"], Backend.Read(Stack, _secrets).Names());
    }

    [Fact]
    public async Task A_journal_of_another_checkpoint_is_left_out_and_what_only_it_knows_is_told()
    {
        await UpdateAsync("a");
        await CrashAsync("b");
        _files.Replace(Checkpoint, [.. _files.Content[Checkpoint], (byte)' ']);

        var finding = Assert.Single(Backend.Recover(Stack, _secrets).Findings);
        await RepairAsync(finding);

        Assert.Contains("::b (id-b)", finding, StringComparison.Ordinal);
        Assert.DoesNotContain("::a (id-a)", finding, StringComparison.Ordinal);
        Assert.Equal(["a"], Backend.Read(Stack, _secrets).Names());
    }

    [Fact]
    public async Task Nothing_is_done_when_the_state_is_no_longer_what_was_agreed_to()
    {
        await UpdateAsync("a");
        _files.Replace(Checkpoint, "damaged"u8);

        await Assert.ThrowsAsync<StateException>(() => Backend.RepairAsync(
            Stack, _secrets, LockOptions.NoWait, new() { Snapshot = Snapshot.Empty }, new StateEdit("update", "", state => state with { }), Cancel));

        Assert.Equal("damaged"u8.ToArray(), _files.Content[Checkpoint]);
    }

    [Fact]
    public async Task A_state_that_is_not_sound_names_the_entry_and_the_way_out()
    {
        await UpdateAsync("a", "b");
        _files.Replace(
            Checkpoint,
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(_files.Content[Checkpoint]).Replace("\"id\":\"id-b\",", "\"id\":\"id-b\",\"parent\":\"urn:pulumi:dev::demo::t::lost\",", StringComparison.Ordinal)));

        var error = Assert.Throws<StateException>(() => Backend.Read(Stack, _secrets));

        Assert.Contains("::b: its parent urn:pulumi:dev::demo::t::lost is missing", error.Message, StringComparison.Ordinal);
        Assert.Contains("mk state repair dev", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private async Task RepairAsync(string finding)
    {
        var agreed = Backend.Recover(Stack, _secrets);
        Assert.Equal(finding, Assert.Single(agreed.Findings));
        await Backend.RepairAsync(Stack, _secrets, LockOptions.NoWait, agreed, new StateEdit("update", "repair", state => state with { }), Cancel);
        Assert.Empty(Backend.Recover(Stack, _secrets).Findings);
    }

    private async Task UpdateAsync(params string[] names)
    {
        await using var session = await Backend.OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel);
        await session.RecordAsync(new StateChange { Put = [.. names.Select(name => States.Thing(name))] });
        await session.CommitAsync(FileBackendTests.Entry(), Cancel);
    }

    private async Task CrashAsync(params string[] names)
    {
        await using var session = await Backend.OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel);
        foreach (var name in names)
            await session.RecordAsync(StateChange.Of(States.Thing(name)));
    }
}
