using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Secrets;
using ManagedKube.Engine.Tests.State;

namespace ManagedKube.Engine.Tests.Backend;

public sealed class StateEditTests : IDisposable
{
    private static readonly StackIdentity Stack = new("demo", "dev");

    private readonly string _root = Directory.CreateTempSubdirectory().FullName;
    private readonly CountingSecrets _secrets = new();
    private readonly CrashingFiles _files = new(int.MaxValue);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edit_leaves_a_backup_and_an_entry_in_the_history()
    {
        await UpdateAsync("a");

        await EditAsync(_files, Protect("a"));

        Assert.True(Read(_files).Resources[0].Protect);
        Assert.Equal(["update", "rename"], Backend(_files).History(Stack).Select(entry => entry.Kind));
        Assert.Equal("by hand", Backend(_files).History(Stack)[1].Message);
        Assert.Single(_files.Content.Keys, path => path.Contains("/backups/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_writes_nothing()
    {
        await UpdateAsync("a");
        var before = _files.Content.ToDictionary();

        await EditAsync(_files, state => state);

        Assert.Equal(before, _files.Content);
    }

    [Fact]
    public async Task A_state_that_would_not_be_sound_is_not_written()
    {
        await UpdateAsync("a");

        var error = await Assert.ThrowsAsync<StateException>(() => EditAsync(_files, state => state with { Resources = [.. state.Resources, States.Thing("b", "", "nobody")] }));

        Assert.Contains("nobody", error.Message, StringComparison.Ordinal);
        Assert.Equal(["a"], Read(_files).Names());
    }

    [Fact]
    public async Task A_locked_stack_is_not_edited()
    {
        await using var session = await Backend(_files).OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel);

        await Assert.ThrowsAsync<StackLockedException>(() => EditAsync(_files, Protect("a")));
    }

    [Fact]
    public async Task An_edit_after_a_crash_works_on_what_the_journal_says()
    {
        await UpdateAsync("a");
        await CrashAsync("b");

        await EditAsync(_files, Protect("b"));

        var state = Read(_files);
        Assert.Equal(["a", "b"], state.Names());
        Assert.True(state.Resources[1].Protect);
        Assert.Equal("c", Assert.Single(state.PendingOperations).Resource.Urn.Name);
        Assert.DoesNotContain(_files.Content.Keys, path => path.Contains("/journal/", StringComparison.Ordinal));
        Assert.Contains(_files.Content.Keys, path => path.EndsWith(".jsonl", StringComparison.Ordinal) && path.Contains("/backups/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_crash_at_any_point_of_an_edit_leaves_the_old_state_or_the_new_one()
    {
        await UpdateAsync("a");
        await CrashAsync("b");
        for (var operations = 0; ; operations++)
        {
            var files = new CrashingFiles(operations, _files);
            var finished = true;
            try
            {
                await EditAsync(files, Protect("b"));
            }
            catch (Exception e) when (e is CrashException or StateException)
            {
                finished = false;
            }
            var state = Read(new CrashingFiles(int.MaxValue, files));
            Assert.Equal(["a", "b"], state.Names());
            Assert.Single(state.PendingOperations);
            if (finished)
            {
                Assert.True(state.Resources[1].Protect);
                Assert.True(operations > 5);
                return;
            }
        }
    }

    [Fact]
    public async Task The_state_that_an_update_left_can_be_had_by_its_number()
    {
        await UpdateAsync("a");
        await UpdateAsync("b");

        Assert.Equal([1, 2], Backend(_files).History(Stack).Select(entry => entry.Version));
        Assert.DoesNotContain("::b", System.Text.Encoding.UTF8.GetString(Backend(_files).ReadVersion(Stack, 1)!), StringComparison.Ordinal);
        Assert.Null(Backend(_files).ReadVersion(Stack, 3));
    }

    [Fact]
    public async Task Only_the_newest_backups_and_states_are_kept_and_numbers_stay()
    {
        for (var i = 0; i < StackArchive.KeptStates + 5; i++)
            await UpdateAsync($"{i}");

        Assert.Equal(StackArchive.KeptStates, _files.Content.Keys.Count(path => path.Contains("/backups/", StringComparison.Ordinal)));
        Assert.Equal(StackArchive.KeptStates, _files.Content.Keys.Count(path => path.EndsWith(".checkpoint.json", StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(1, StackArchive.KeptStates + 5), Backend(_files).History(Stack).Select(entry => entry.Version));
        Assert.Null(Backend(_files).ReadVersion(Stack, 5));
        Assert.NotNull(Backend(_files).ReadVersion(Stack, 6));
    }

    [Fact]
    public async Task A_stack_that_has_only_a_journal_is_one_too()
    {
        await CrashAsync("a");

        Assert.Equal(["dev"], Backend(_files).Stacks("demo"));
        Assert.Empty(Backend(_files).Stacks("other"));
    }

    [Fact]
    public async Task A_stack_with_resources_is_not_removed_and_one_without_leaves_a_backup()
    {
        await UpdateAsync("a");
        await Assert.ThrowsAsync<StateException>(() => Backend(_files).RemoveAsync(Stack, _secrets, LockOptions.NoWait, Cancel));
        await EditAsync(_files, _ => Snapshot.Empty);

        await Backend(_files).RemoveAsync(Stack, _secrets, LockOptions.NoWait, Cancel);

        Assert.Empty(Backend(_files).Stacks("demo"));
        Assert.Empty(Backend(_files).History(Stack));
        Assert.All(
            _files.Content.Keys,
            path => Assert.True(path.Contains("/backups/", StringComparison.Ordinal) || path.EndsWith("meta.yaml", StringComparison.Ordinal), path));
    }

    [Fact]
    public async Task A_lock_tells_its_owner_and_can_be_taken_away()
    {
        await using var session = await Backend(_files).OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel);
        var backend = new FileBackend(_root, TimeProvider.System);

        var held = Assert.Single(backend.Locks(Stack));
        Assert.Equal(OwnerLiveness.Alive, held.Liveness);
        Assert.Contains(Environment.UserName, held.Owner, StringComparison.Ordinal);
        backend.Unlock(held);

        Assert.Empty(backend.Locks(Stack));
        await Assert.ThrowsAsync<StateException>(() => session.CommitAsync(FileBackendTests.Entry(), Cancel));
    }

    [Fact]
    public async Task The_cost_of_recording_is_that_of_what_changes_not_of_what_there_is()
    {
        await UpdateAsync([.. Enumerable.Range(0, 5_000).Select(i => $"{i}")]);
        var files = new CountingFiles(_files);

        await using (var session = await new FileBackend(_root, files, TimeProvider.System).OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel))
        {
            files.Written = 0;
            for (var i = 0; i < 1_000; i++)
                await session.RecordAsync(StateChange.Of(States.Thing($"{i}", "changed")));
            Assert.True(files.Written < 1_000_000, $"{files.Written} bytes for 1,000 changes");
            await session.CommitAsync(FileBackendTests.Entry(), Cancel);
        }

        // The checkpoint is written once, beside its copies in history and backups, whatever the number of changes.
        Assert.InRange(files.Replacements, 1, 10);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static Func<Snapshot, Snapshot> Protect(string name) => state => state.WithProtection([States.UrnOf(name)], isProtected: true);

    private FileBackend Backend(CrashingFiles files) => new(_root, files, TimeProvider.System);

    private Snapshot Read(CrashingFiles files) => Backend(files).Read(Stack, _secrets);

    private Task EditAsync(CrashingFiles files, Func<Snapshot, Snapshot> change) =>
        Backend(files).EditAsync(Stack, _secrets, LockOptions.NoWait, new StateEdit("rename", "by hand", change), Cancel);

    private async Task UpdateAsync(params string[] names)
    {
        await using var session = await Backend(_files).OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel);
        await session.RecordAsync(new StateChange { Put = [.. names.Select(name => States.Thing(name))] });
        await session.CommitAsync(FileBackendTests.Entry(), Cancel);
    }

    /// <summary>An update that made something, and died while it made <c>c</c>.</summary>
    private async Task CrashAsync(string name)
    {
        await using var session = await Backend(_files).OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel);
        await session.RecordAsync(StateChange.Of(States.Thing(name)));
        await session.BeginAsync(OperationKind.Creating, States.Thing("c") with { Id = "" }, Cancel);
    }
}
