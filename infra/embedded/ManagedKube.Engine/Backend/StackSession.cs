using ManagedKube.Engine.Backend.Files;
using ManagedKube.Engine.Backend.Journal;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using ManagedKube.Engine.State.Json;

namespace ManagedKube.Engine.Backend;

/// <summary>A stack's state under its lock: changes go to the journal as they happen, and into the checkpoint at the end.</summary>
internal sealed class StackSession : IStackSession
{
    private readonly StackIdentity _stack;
    private readonly StackPaths _paths;
    private readonly IStateFiles _files;
    private readonly Checkpoints _checkpoints;
    private readonly StackArchive _archive;
    private readonly SecretTexts _secrets;
    private readonly StackLock _lock;
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private readonly StateStore _store;
    private readonly Snapshot _base;
    private readonly List<PendingOperation> _pending;
    private readonly SortedDictionary<long, PendingOperation> _running = [];
    private byte[]? _checkpointBefore;
    private JournalWriter? _journal;
    private List<HeldEntry>? _held;
    private long _operations;

    private StackSession(
        StackIdentity stack, StackPaths paths, IStateFiles files, SecretTexts secrets, StackLock stackLock, TimeProvider time, LoadedState loaded)
    {
        (_stack, _paths, _files, _secrets, _lock, _time) = (stack, paths, files, secrets, stackLock, time);
        (_checkpoints, _archive) = (new Checkpoints(paths, files), new StackArchive(stack, paths, files));
        (_base, _checkpointBefore, _operations) = (loaded.Snapshot, loaded.Checkpoint, loaded.LastOperation);
        _store = new StateStore(loaded.Snapshot.Resources);
        _pending = [.. loaded.Snapshot.PendingOperations];
    }

    /// <inheritdoc/>
    public Snapshot Current
    {
        get
        {
            lock (_gate)
                return _base with { Resources = _store.Ordered, PendingOperations = [.. _pending, .. _running.Values] };
        }
    }

    /// <summary>Opens a session on a state that has been read under the lock.</summary>
    public static async Task<StackSession> OpenAsync(
        StackIdentity stack, StackPaths paths, IStateFiles files, SecretTexts secrets, StackLock stackLock, TimeProvider time, LoadedState loaded)
    {
        var session = new StackSession(stack, paths, files, secrets, stackLock, time, loaded);
        if (loaded.Journal is { } journal && JournalLines.Read(journal) is { HasNews: true } content)
            await session.GoOnAsync(journal.AsMemory(0, content.WholeLength)).ConfigureAwait(false);
        else
            session.StartJournal(StateHash.Of(loaded.Checkpoint));
        return session;
    }

    /// <inheritdoc/>
    public async ValueTask<OperationToken> BeginAsync(OperationKind kind, ResourceState resource, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var number = Interlocked.Increment(ref _operations);
        var operation = new PendingOperation(kind, resource, _time.GetUtcNow());
        try
        {
            await WriteAsync(
                new JournalEntry.Begin(number, kind, resource, operation.Began!.Value), isFact: false, () => _running.Add(number, operation)).ConfigureAwait(false);
        }
        catch
        {
            lock (_gate)
                _running.Remove(number);
            throw;
        }
        return new OperationToken(number);
    }

    /// <inheritdoc/>
    public ValueTask EndAsync(OperationToken operation, StateChange change)
    {
        PendingOperation? running;
        lock (_gate)
            if (!_running.TryGetValue(operation.Number, out running))
                throw new ArgumentException($"Operation {operation.Number} of {_stack} is not running.", nameof(operation));
        return new ValueTask(WriteAsync(
            new JournalEntry.End(operation.Number, running.Kind, running.Resource.Key, change),
            isFact: true,
            () =>
            {
                _running.Remove(operation.Number);
                _store.Apply(change);
            }));
    }

    /// <inheritdoc/>
    public ValueTask RecordAsync(StateChange change) => new(WriteAsync(new JournalEntry.Edit(change), isFact: true, () => _store.Apply(change)));

    /// <inheritdoc/>
    public ValueTask ResolveAsync(PendingOperation operation, StateChange change) => new(WriteAsync(
        new JournalEntry.Resolve(operation.Kind, operation.Resource.Key, change),
        isFact: true,
        () =>
        {
            _pending.RemoveAll(other => other.Kind == operation.Kind && other.Resource.Key == operation.Resource.Key);
            _store.Apply(change);
        }));

    /// <inheritdoc/>
    public async Task CommitAsync(HistoryEntry entry, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (!_lock.IsHeld)
            throw JournalWriter.LockLost();
        if (_checkpointBefore is not null)
            _archive.Backup(_checkpointBefore, entry.Started);
        _archive.Record(entry, await CompactAsync().ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await CloseJournalAsync().ConfigureAwait(false);
            if (_lock.IsHeld && HasNothingToKeep())
                _files.Delete(_paths.Journal(_stack));
        }
        finally
        {
            await _lock.DisposeAsync().ConfigureAwait(false);
        }
    }

    private bool HasNothingToKeep() => _files.Read(_paths.Journal(_stack)) is not { } journal || !JournalLines.Read(journal).HasNews;

    /// <summary>
    /// Changes the state in memory and writes the entry; in this order, so that what cannot be written is in the next checkpoint at
    /// the latest, and as one step, so that entries are in the order of their changes.
    /// </summary>
    private Task WriteAsync(JournalEntry entry, bool isFact, Action change)
    {
        var content = JournalJson.Write(entry, _secrets);
        lock (_gate)
        {
            change();
            if (_held is null)
                return OpenJournal.WriteAsync(content, isFact);
            var held = new HeldEntry(content, isFact, new TaskCompletionSource<Task>(TaskCreationOptions.RunContinuationsAsynchronously));
            _held.Add(held);
            return held.Written.Task.Unwrap();
        }
    }

    private JournalWriter OpenJournal => _journal
        ?? throw new StateException($"Nothing more can be recorded of {_stack}, since the journal could not be opened again. The state up to there is saved; run again.");

    /// <summary>Goes on from the journal of an interrupted session.</summary>
    private async Task GoOnAsync(ReadOnlyMemory<byte> wholeLines)
    {
        // What is appended to a torn line would be torn with it. And the file is made anew in any case, so that a session which is
        // only thought to be dead does not write into it.
        _files.Replace(_paths.Journal(_stack), wholeLines.Span);
        _journal = new JournalWriter(_files.Append(_paths.Journal(_stack)), () => _lock.IsHeld);
        // An update that was interrupted between two dependent changes can leave what is no sound checkpoint; its journal is as good.
        if (!SnapshotVerifier.Verify(Current).IsEmpty)
            return;
        if (_checkpointBefore is not null)
            _archive.Backup(_checkpointBefore, _time.GetUtcNow());
        _checkpointBefore = await CompactAsync().ConfigureAwait(false);
    }

    /// <summary>
    /// Writes the checkpoint and starts a new journal. The old journal says before which checkpoint it ends in, so that a crash on
    /// either side of the replacement leaves a pair that can be told apart. What comes meanwhile waits and goes into the journal that
    /// is there afterwards.
    /// </summary>
    private async Task<byte[]> CompactAsync()
    {
        Snapshot snapshot;
        lock (_gate)
        {
            snapshot = Current with { Time = _time.GetUtcNow(), EngineVersion = EngineVersion.Text };
            _held = [];
        }
        try
        {
            var problems = SnapshotVerifier.Verify(snapshot);
            if (!problems.IsEmpty)
            {
                throw new StateException(
                    $"The state of {_stack} would not be sound and is left in its journal ({_paths.Journal(_stack)}): {string.Join("; ", problems)}");
            }
            var checkpoint = CheckpointFile.Write(_stack.ToString(), snapshot, _secrets);
            var hash = StateHash.Of(checkpoint);
            await OpenJournal.WriteAsync(JournalJson.Write(new JournalEntry.Commit(hash), _secrets), isFact: false).ConfigureAwait(false);
            _checkpoints.Write(_stack, checkpoint);
            await CloseJournalAsync().ConfigureAwait(false);
            StartJournal(hash);
            return checkpoint;
        }
        finally
        {
            WriteHeld();
        }
    }

    private void WriteHeld()
    {
        lock (_gate)
        {
            foreach (var held in _held!)
                try
                {
                    held.Written.SetResult(OpenJournal.WriteAsync(held.Content, held.IsFact));
                }
                catch (StateException e)
                {
                    held.Written.SetException(e);
                }
            _held = null;
        }
    }

    private void StartJournal(string checkpointHash)
    {
        var header = new JournalEntry.Header(checkpointHash, new SecretsState(_secrets.Manager.Type, _secrets.Manager.State));
        _files.Replace(_paths.Journal(_stack), JournalLines.Frame(JournalJson.Write(header, _secrets)));
        _journal = new JournalWriter(_files.Append(_paths.Journal(_stack)), () => _lock.IsHeld);
    }

    private async Task CloseJournalAsync()
    {
        if (Interlocked.Exchange(ref _journal, null) is { } journal)
            await journal.DisposeAsync().ConfigureAwait(false);
    }

    private sealed record HeldEntry(byte[] Content, bool IsFact, TaskCompletionSource<Task> Written);
}
