using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Secrets;
using ManagedKube.Engine.Tests.State;

namespace ManagedKube.Engine.Tests.Backend;

public sealed class StackSessionTests : IDisposable
{
    private static readonly StackIdentity Stack = new("demo", "dev");

    private readonly string _root = Directory.CreateTempSubdirectory().FullName;
    private readonly CountingSecrets _secrets = new();
    private readonly CrashingFiles _files = new(int.MaxValue);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_at_once_and_a_commit_among_them_lose_nothing()
    {
        var names = Enumerable.Range(0, 200).Select(i => $"{i}").ToList();
        await using (var session = await OpenAsync())
        {
            var work = names.Select(name => Task.Run(async () =>
            {
                var operation = await session.BeginAsync(OperationKind.Creating, States.Thing(name) with { Id = "" }, Cancel);
                await session.EndAsync(operation, StateChange.Of(States.Thing(name)));
            }, Cancel)).ToList();
            await session.CommitAsync(FileBackendTests.Entry(), Cancel);
            await Task.WhenAll(work);
        }

        var left = Read();
        Assert.Equal(names.ToHashSet(), left.Names().ToHashSet());
        Assert.Empty(left.PendingOperations);
    }

    [Fact]
    public async Task Of_changes_of_one_entry_the_journal_keeps_the_one_that_memory_keeps()
    {
        await using var session = await OpenAsync();

        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => session.RecordAsync(StateChange.Of(States.Thing("a", $"{i}"))).AsTask(), Cancel)));

        Assert.Equal(session.Current.Resources[0].Inputs, Read().Resources[0].Inputs);
    }

    [Fact]
    public async Task An_operation_that_ends_after_a_commit_is_not_pending_any_more()
    {
        await using (var session = await OpenAsync())
        {
            var operation = await session.BeginAsync(OperationKind.Creating, States.Thing("a") with { Id = "" }, Cancel);
            await session.CommitAsync(FileBackendTests.Entry(), Cancel);
            Assert.Single(Read().PendingOperations);
            await session.EndAsync(operation, StateChange.Of(States.Thing("a")));
        }

        Assert.Empty(Read().PendingOperations);
        Assert.Equal(["a"], Read().Names());
    }

    [Fact]
    public async Task What_was_interrupted_between_two_dependent_changes_can_be_opened_and_completed()
    {
        await using (var session = await OpenAsync())
        {
            await session.BeginAsync(OperationKind.Creating, States.Thing("c") with { Id = "" }, Cancel);
            await session.RecordAsync(StateChange.Of(States.Thing("b", "", "a")));
        }

        await using (var session = await OpenAsync())
        {
            await session.ResolveAsync(Assert.Single(session.Current.PendingOperations), StateChange.None);
            var error = await Assert.ThrowsAsync<StateException>(() => session.CommitAsync(FileBackendTests.Entry(), Cancel));
            Assert.Contains("would not be sound", error.Message, StringComparison.Ordinal);
            await session.EndAsync(await session.BeginAsync(OperationKind.Creating, States.Thing("a"), Cancel), StateChange.Of(States.Thing("a")));
        }

        await using (var session = await OpenAsync())
        {
            await session.CommitAsync(FileBackendTests.Entry(), Cancel);
            Assert.Empty(session.Current.PendingOperations);
            Assert.Equal(["a", "b"], session.Current.Names());
        }
        Assert.Equal(["a", "b"], Read().Names());
    }

    [Fact]
    public async Task What_has_happened_while_the_disk_was_full_is_told_and_written_later()
    {
        var disk = new FullDisk(_files);
        await using (var session = await Backend(disk).OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel))
        {
            var operation = await session.BeginAsync(OperationKind.Creating, States.Thing("a") with { Id = "" }, Cancel);
            disk.IsFull = true;
            await Assert.ThrowsAsync<StateException>(() => session.EndAsync(operation, StateChange.Of(States.Thing("a"))).AsTask());
            await Assert.ThrowsAsync<StateException>(() => session.BeginAsync(OperationKind.Creating, States.Thing("b"), Cancel).AsTask());
            Assert.Equal(["a"], session.Current.Names());
            Assert.Empty(session.Current.PendingOperations);
            disk.IsFull = false;
            await session.RecordAsync(StateChange.Of(States.Thing("c")));
        }

        Assert.Equal(["a", "c"], Read().Names());
        Assert.Empty(Read().PendingOperations);
    }

    [Fact]
    public async Task A_commit_that_failed_can_be_repeated_and_the_session_goes_on_meanwhile()
    {
        var disk = new FullDisk(_files);
        await using var session = await Backend(disk).OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel);
        await session.RecordAsync(StateChange.Of(States.Thing("a")));
        disk.IsFull = true;
        await Assert.ThrowsAsync<StateException>(() => session.CommitAsync(FileBackendTests.Entry(), Cancel));
        disk.IsFull = false;
        await session.RecordAsync(StateChange.Of(States.Thing("b")));
        Assert.Equal(["a", "b"], Read().Names());

        await session.CommitAsync(FileBackendTests.Entry(), Cancel);

        Assert.Equal(["a", "b"], Read().Names());
    }

    [Fact]
    public async Task A_journal_that_is_cut_anywhere_holds_what_was_recorded_up_to_there()
    {
        await using (var session = await OpenAsync())
            foreach (var name in new[] { "a", "b", "c" })
                await session.EndAsync(
                    await session.BeginAsync(OperationKind.Creating, States.Thing(name) with { Id = "" }, Cancel), StateChange.Of(States.Thing(name)));
        var (path, journal) = Assert.Single(_files.Content, file => file.Key.EndsWith(".jsonl", StringComparison.Ordinal));

        var before = 0;
        for (var length = 0; length <= journal.Length; length++)
        {
            _files.Replace(path, journal.AsSpan(0, length));
            var read = Read();
            Assert.Equal(new[] { "a", "b", "c" }.Take(read.Resources.Length), read.Names());
            Assert.InRange(read.PendingOperations.Length, 0, 1);
            Assert.InRange(read.Resources.Length, before, before + 1);
            before = read.Resources.Length;
        }
        Assert.Equal(3, before);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private FileBackend Backend(Engine.Backend.Files.IStateFiles files) => new(_root, files, TimeProvider.System);

    private Snapshot Read() => Backend(_files).Read(Stack, _secrets);

    private Task<IStackSession> OpenAsync() => Backend(_files).OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel);
}
