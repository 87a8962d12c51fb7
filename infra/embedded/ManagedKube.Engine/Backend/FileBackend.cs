using System.Collections.Immutable;
using ManagedKube.Engine.Backend.Files;
using ManagedKube.Engine.Backend.Journal;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Backend.Recovery;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using ManagedKube.Engine.State.Json;

namespace ManagedKube.Engine.Backend;

/// <summary>
/// Stacks in a folder, in the layout of Pulumi's own file backend, so that either tool can go on where the other one stopped.
/// </summary>
public sealed class FileBackend
{
    private const int ReadAttempts = 5;

    private readonly StackPaths _paths;
    private readonly BackendLayout _layout;
    private readonly Checkpoints _checkpoints;
    private readonly IStateFiles _files;
    private readonly TimeProvider _time;

    /// <summary>A backend below a folder, which need not exist yet.</summary>
    /// <param name="root">The folder that holds <c>.pulumi</c>.</param>
    /// <param name="time">The clock.</param>
    public FileBackend(string root, TimeProvider time)
        : this(root, new DiskFiles(), time)
    {
    }

    internal FileBackend(string root, IStateFiles files, TimeProvider time)
    {
        _paths = new StackPaths(root);
        _layout = new BackendLayout(_paths, files);
        _checkpoints = new Checkpoints(_paths, files);
        _files = files;
        _time = time;
    }

    /// <summary>The names of a project's stacks that have recorded state, be it only a journal.</summary>
    public ImmutableSortedSet<string> Stacks(string project) =>
    [
        .. _files.List(_paths.StacksOf(project)).Concat(_files.List(_paths.JournalsOf(project))).Select(StackPaths.StackOf).OfType<string>(),
    ];

    /// <summary>Tells how the secrets of a stack are encrypted; null for a stack without state.</summary>
    /// <exception cref="StateException">The state cannot be read.</exception>
    public SecretsState? ReadSecretsState(StackIdentity stack) =>
        StateFile.Guard(_paths.Checkpoint(stack), () => _checkpoints.Read(stack) is { } checkpoint ? CheckpointFile.ReadSecretsState(checkpoint) : null)
        ?? StateFile.Guard(_paths.Journal(stack), () => JournalReplay.ReadSecretsState(ReadJournal(stack)));

    /// <summary>Reads a stack's state without locking it, with what an interrupted update left behind.</summary>
    /// <exception cref="StateException">The state cannot be read.</exception>
    /// <exception cref="SecretsException">A secret cannot be decrypted.</exception>
    public Snapshot Read(StackIdentity stack, ISecretsManager secrets) => Read(stack, new SecretTexts(secrets));

    /// <inheritdoc cref="Read(StackIdentity, ISecretsManager)"/>
    public Snapshot Read(StackIdentity stack, SecretTexts secrets) => Load(stack, secrets).Snapshot;

    /// <summary>Reads what can be read of a state that may be damaged or not sound.</summary>
    /// <exception cref="StateException">It is there in a form that is not read here.</exception>
    /// <exception cref="SecretsException">A secret cannot be decrypted.</exception>
    public RecoveredState Recover(StackIdentity stack, ISecretsManager secrets)
    {
        _layout.RequireReadable(stack);
        return new StateRecovery(stack, _paths, _files, new SecretTexts(secrets)).Read();
    }

    /// <summary>As <see cref="ReadSecretsState"/>, for a state that may be damaged: any of its files, and any copy, can tell.</summary>
    public SecretsState? RecoverSecretsState(StackIdentity stack) => new Func<SecretsState?>[] { () => ReadSecretsState(stack), () => JournalReplay.ReadSecretsState(ReadJournal(stack)) }
        .Concat(Archive(stack).Copies().Select(copy => new Func<SecretsState?>(() => CheckpointFile.ReadSecretsState(copy.Content))))
        .Select(read => StateFile.Try(read))
        .FirstOrDefault(state => state is not null);

    /// <summary>The updates of a stack that are kept, the oldest first.</summary>
    public ImmutableArray<HistoryEntry> History(StackIdentity stack) => [.. Archive(stack).Entries().Select(item => item.Entry)];

    /// <summary>The checkpoint that an update left; null where it is not kept.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="version">The number of the update in the history.</param>
    public byte[]? ReadVersion(StackIdentity stack, int version) => Archive(stack).Checkpoint(version);

    /// <summary>Who holds a stack's lock, or left it behind.</summary>
    public ImmutableArray<HeldLock> Locks(StackIdentity stack) => StackLock.Find(_paths.Locks(stack), _time, SystemProcesses.Instance);

    /// <summary>Takes a lock away from its owner, who writes nothing more from then on.</summary>
    public void Unlock(HeldLock held) => _files.Delete(held.Path);

    /// <summary>Takes the stack's lock and opens its state for changes. A new stack comes into being with the first change.</summary>
    /// <exception cref="StackLockedException">Somebody else holds the lock.</exception>
    /// <exception cref="StateException">The state cannot be read or written.</exception>
    /// <exception cref="SecretsException">A secret cannot be decrypted.</exception>
    public async Task<IStackSession> OpenAsync(StackIdentity stack, ISecretsManager secrets, LockOptions options, CancellationToken cancel)
    {
        var stackLock = await LockAsync(stack, options, cancel).ConfigureAwait(false);
        try
        {
            _layout.Prepare();
            var texts = new SecretTexts(secrets);
            return await StackSession.OpenAsync(stack, _paths, _files, texts, stackLock, _time, Load(stack, texts)).ConfigureAwait(false);
        }
        catch
        {
            await stackLock.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Changes the recorded state under the stack's lock, with a backup first and an entry in the history.</summary>
    /// <exception cref="StackLockedException">Somebody else holds the lock.</exception>
    /// <exception cref="StateException">The state cannot be read or written, or the new one would not be sound.</exception>
    /// <exception cref="SecretsException">A secret cannot be decrypted.</exception>
    public Task EditAsync(StackIdentity stack, ISecretsManager secrets, LockOptions options, StateEdit edit, CancellationToken cancel)
    {
        var texts = new SecretTexts(secrets);
        return ReplaceAsync(stack, texts, options, () => Load(stack, texts).Snapshot, edit, cancel);
    }

    /// <summary>
    /// As <see cref="EditAsync"/>, for a state that may be damaged. What it is then changed from is what <see cref="Recover"/> gives; where that
    /// is no longer what a person agreed to, nothing is done.
    /// </summary>
    /// <param name="stack">The stack.</param>
    /// <param name="secrets">Encrypts and decrypts.</param>
    /// <param name="options">What to do when somebody else holds the lock.</param>
    /// <param name="agreed">What was found when it was looked at.</param>
    /// <param name="edit">The change.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="StackLockedException">Somebody else holds the lock.</exception>
    /// <exception cref="StateException">The state cannot be written, or the new one would not be sound.</exception>
    /// <exception cref="SecretsException">A secret cannot be decrypted.</exception>
    public Task RepairAsync(
        StackIdentity stack, ISecretsManager secrets, LockOptions options, RecoveredState agreed, StateEdit edit, CancellationToken cancel)
    {
        var texts = new SecretTexts(secrets);
        return ReplaceAsync(stack, texts, options, Found, edit, cancel);

        Snapshot Found()
        {
            var found = new StateRecovery(stack, _paths, _files, texts).Read();
            return found.Findings.SequenceEqual(agreed.Findings)
                ? found.Snapshot
                : throw new StateException($"The state of {stack} is no longer what it was when it was looked at. Look again.");
        }
    }

    /// <summary>Forgets a stack that has no resources: its state and its history. A last backup stays.</summary>
    /// <exception cref="StackLockedException">Somebody else holds the lock.</exception>
    /// <exception cref="StateException">The state cannot be read or deleted, or there still are resources or pending operations.</exception>
    public async Task RemoveAsync(StackIdentity stack, ISecretsManager secrets, LockOptions options, CancellationToken cancel)
    {
        var texts = new SecretTexts(secrets);
        await using var stackLock = await LockAsync(stack, options, cancel).ConfigureAwait(false);
        var state = Load(stack, texts).Snapshot;
        if (!state.Resources.IsEmpty || !state.PendingOperations.IsEmpty)
        {
            throw new StateException(
                $"{stack} still has {state.Resources.Length} resources and {state.PendingOperations.Length} pending operations. Destroy them first.");
        }
        new StateReplacement(stack, _paths, _files, texts, _time).Backup(state, _time.GetUtcNow());
        foreach (var path in (string[])[_paths.Journal(stack), _paths.Checkpoint(stack), _paths.GzipCheckpoint(stack), _paths.PreviousCheckpoint(stack), _paths.Tags(stack)])
            _files.Delete(path);
        Archive(stack).DeleteHistory();
    }

    private async Task ReplaceAsync(
        StackIdentity stack, SecretTexts secrets, LockOptions options, Func<Snapshot> read, StateEdit edit, CancellationToken cancel)
    {
        await using var stackLock = await LockAsync(stack, options, cancel).ConfigureAwait(false);
        _layout.RequireReadable(stack);
        _layout.Prepare();
        var before = read();
        var after = edit.Change(before);
        if (!stackLock.IsHeld)
            throw JournalWriter.LockLost();
        if (!ReferenceEquals(before, after))
            new StateReplacement(stack, _paths, _files, secrets, _time).Write(before, after, edit);
    }

    private Task<StackLock> LockAsync(StackIdentity stack, LockOptions options, CancellationToken cancel) =>
        StackLock.AcquireAsync(_paths.Locks(stack), stack, options, _time, SystemProcesses.Instance, cancel);

    private StackArchive Archive(StackIdentity stack) => new(stack, _paths, _files);

    private JournalContent ReadJournal(StackIdentity stack) =>
        _files.Read(_paths.Journal(stack)) is { } journal ? JournalLines.Read(journal) : JournalContent.Empty;

    private LoadedState Load(StackIdentity stack, SecretTexts secrets)
    {
        var path = _paths.Checkpoint(stack);
        var (content, journal) = ReadPair(stack);
        var checkpoint = StateFile.Guard(path, () => content is null ? Snapshot.Empty : CheckpointFile.Read(content, secrets));
        var problems = SnapshotVerifier.Verify(checkpoint);
        if (!problems.IsEmpty)
            throw new StateException(
                $"The state file {path} is not sound: {string.Join("; ", problems)}. 'mk state repair {stack.Stack}' shows how it can be put right.");
        var (snapshot, lastOperation) = StateFile.Guard(
            _paths.Journal(stack),
            () => JournalReplay.Apply(checkpoint, StateHash.Of(content), journal is null ? JournalContent.Empty : JournalLines.Read(journal), secrets));
        return new LoadedState(snapshot, content, journal, lastOperation);
    }

    // Where no lock is held, a session may write its checkpoint between the two reads.
    private (byte[]? Checkpoint, byte[]? Journal) ReadPair(StackIdentity stack)
    {
        _layout.RequireReadable(stack);
        var checkpoint = _checkpoints.Read(stack);
        for (var attempt = 1; ; attempt++)
        {
            var journal = _files.Read(_paths.Journal(stack));
            var again = _checkpoints.Read(stack);
            if (StateHash.Of(checkpoint) == StateHash.Of(again) || attempt == ReadAttempts)
                return (again, journal);
            checkpoint = again;
        }
    }
}
