using System.Collections.Immutable;
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
    private readonly SecretTexts _secrets;
    private readonly StackLock _lock;
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private readonly StateStore _store;
    private readonly Snapshot _base;
    private readonly List<PendingOperation> _pending;
    private readonly Dictionary<long, PendingOperation> _running = [];
    private readonly byte[]? _checkpointBefore;
    private JournalWriter? _journal;
    private long _operations;

    private StackSession(
        StackIdentity stack, StackPaths paths, IStateFiles files, SecretTexts secrets, StackLock stackLock, TimeProvider time,
        Snapshot snapshot, byte[]? checkpointBefore)
    {
        (_stack, _paths, _files, _secrets, _lock, _time) = (stack, paths, files, secrets, stackLock, time);
        (_base, _checkpointBefore) = (snapshot, checkpointBefore);
        _store = new StateStore(snapshot.Resources);
        _pending = [.. snapshot.PendingOperations];
    }

    /// <inheritdoc/>
    public Snapshot Current
    {
        get
        {
            lock (_gate)
                return _base with { Resources = SnapshotOrder.Sort(_store.Resources), PendingOperations = [.. _pending, .. _running.Values] };
        }
    }

    /// <summary>Opens a session on a state that has been read under the lock; what a crashed session left in its journal is compacted first.</summary>
    public static async Task<StackSession> OpenAsync(
        StackIdentity stack, StackPaths paths, IStateFiles files, SecretTexts secrets, StackLock stackLock, TimeProvider time, LoadedState loaded)
    {
        var session = new StackSession(stack, paths, files, secrets, stackLock, time, loaded.Snapshot, loaded.Checkpoint);
        var checkpoint = loaded.Journal is null ? loaded.Checkpoint : await session.CompactLeftoverAsync(loaded.Journal).ConfigureAwait(false);
        await session.StartJournalAsync(StateHash.Of(checkpoint)).ConfigureAwait(false);
        return session;
    }

    /// <inheritdoc/>
    public async ValueTask<OperationToken> BeginAsync(OperationKind kind, ResourceState resource, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var operation = Interlocked.Increment(ref _operations);
        var began = _time.GetUtcNow();
        await WriteAsync(new JournalEntry.Begin(operation, kind, resource, began)).ConfigureAwait(false);
        lock (_gate)
            _running.Add(operation, new PendingOperation(kind, resource, began));
        return new OperationToken(operation);
    }

    /// <inheritdoc/>
    public ValueTask EndAsync(OperationToken operation, StateChange change)
    {
        // In memory first: even if the journal cannot be written, the next checkpoint has it.
        lock (_gate)
        {
            _running.Remove(operation.Number);
            _store.Apply(change);
        }
        return new ValueTask(WriteAsync(new JournalEntry.End(operation.Number, change)));
    }

    /// <inheritdoc/>
    public ValueTask RecordAsync(StateChange change)
    {
        lock (_gate)
            _store.Apply(change);
        return new ValueTask(WriteAsync(new JournalEntry.Edit(change)));
    }

    /// <inheritdoc/>
    public ValueTask ResolveAsync(PendingOperation operation, StateChange change)
    {
        lock (_gate)
        {
            _pending.RemoveAll(other => other.Kind == operation.Kind && other.Resource.Key == operation.Resource.Key);
            _store.Apply(change);
        }
        return new ValueTask(WriteAsync(new JournalEntry.Resolve(operation.Kind, operation.Resource.Key, change)));
    }

    /// <inheritdoc/>
    public async Task CommitAsync(HistoryEntry entry, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var moment = HistoryFiles.UnixNanoseconds(entry.Started);
        if (_checkpointBefore is not null)
        {
            _files.Replace(_paths.Backup(_stack, moment), _checkpointBefore);
            _files.Replace(_paths.PreviousCheckpoint(_stack), _checkpointBefore);
        }
        await CloseJournalAsync().ConfigureAwait(false);
        var checkpoint = await CompactAsync(_files.Append(_paths.Journal(_stack))).ConfigureAwait(false);
        _files.Replace(_paths.History(_stack, moment), HistoryFiles.Write(entry));
        _files.Replace(_paths.HistoryCheckpoint(_stack, moment), checkpoint);
        await StartJournalAsync(StateHash.Of(checkpoint)).ConfigureAwait(false);
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

    private bool HasNothingToKeep() => _files.Read(_paths.Journal(_stack)) is not { } journal || JournalLines.Split(journal).Length <= 1;

    private async Task WriteAsync(JournalEntry entry)
    {
        var journal = _journal ?? throw new ObjectDisposedException(nameof(StackSession));
        await journal.WriteAsync(JournalJson.Write(entry, _secrets)).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes the checkpoint. The journal says before which checkpoint it ends in, so that a crash on either side of the
    /// replacement leaves a pair that can be told apart.
    /// </summary>
    private async Task<byte[]> CompactAsync(IAppendFile journalFile)
    {
        var snapshot = Current with { Time = _time.GetUtcNow(), EngineVersion = EngineVersion.Text };
        var problems = SnapshotVerifier.Verify(snapshot);
        if (!problems.IsEmpty)
            throw new StateException($"The state of {_stack} would not be sound and is left in its journal ({_paths.Journal(_stack)}): {string.Join("; ", problems)}");
        var checkpoint = CheckpointFile.Write(_stack.ToString(), snapshot, _secrets);
        await using (var journal = new JournalWriter(journalFile, () => _lock.IsHeld))
            await journal.WriteAsync(JournalJson.Write(new JournalEntry.Commit(StateHash.Of(checkpoint)), _secrets)).ConfigureAwait(false);
        _files.Replace(_paths.Checkpoint(_stack), checkpoint);
        _files.Delete(_paths.Journal(_stack));
        return checkpoint;
    }

    private async Task<byte[]?> CompactLeftoverAsync(byte[] journal)
    {
        var path = _paths.Journal(_stack);
        if (JournalLines.Split(journal).Length <= 1)
        {
            _files.Delete(path);
            return _checkpointBefore;
        }
        // What is appended to a torn line would be torn with it.
        var whole = JournalLines.WholeLength(journal);
        if (whole < journal.Length)
            _files.Replace(path, journal.AsSpan(0, whole));
        return await CompactAsync(_files.Append(path)).ConfigureAwait(false);
    }

    private async Task StartJournalAsync(string checkpointHash)
    {
        _journal = new JournalWriter(_files.Append(_paths.Journal(_stack)), () => _lock.IsHeld);
        await WriteAsync(new JournalEntry.Header(checkpointHash, new SecretsState(_secrets.Manager.Type, _secrets.Manager.State))).ConfigureAwait(false);
    }

    private async Task CloseJournalAsync()
    {
        if (Interlocked.Exchange(ref _journal, null) is { } journal)
            await journal.DisposeAsync().ConfigureAwait(false);
    }
}
