using System.Collections.Immutable;
using ManagedKube.Engine.Backend.Files;
using ManagedKube.Engine.Backend.Journal;
using ManagedKube.Engine.Backend.Locking;
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
        _files = files;
        _time = time;
    }

    /// <summary>The names of a project's stacks that have recorded state.</summary>
    public ImmutableSortedSet<string> Stacks(string project) => [.. _paths.StackNames(project)];

    /// <summary>Tells how the secrets of a stack are encrypted; null for a stack without state.</summary>
    /// <exception cref="StateException">The state cannot be read.</exception>
    public SecretsState? ReadSecretsState(StackIdentity stack) =>
        Guard(_paths.Checkpoint(stack), () => _files.Read(_paths.Checkpoint(stack)) is { } checkpoint ? CheckpointFile.ReadSecretsState(checkpoint) : null)
        ?? Guard(_paths.Journal(stack), () => JournalReplay.ReadSecretsState(_files.Read(_paths.Journal(stack))));

    /// <summary>Reads a stack's state without locking it, with what an interrupted update left behind.</summary>
    /// <exception cref="StateException">The state cannot be read.</exception>
    /// <exception cref="SecretsException">A secret cannot be decrypted.</exception>
    public Snapshot Read(StackIdentity stack, ISecretsManager secrets) => Load(stack, new SecretTexts(secrets)).Snapshot;

    /// <summary>Takes the stack's lock and opens its state for changes. A new stack comes into being with the first change.</summary>
    /// <exception cref="StackLockedException">Somebody else holds the lock.</exception>
    /// <exception cref="StateException">The state cannot be read or written.</exception>
    /// <exception cref="SecretsException">A secret cannot be decrypted.</exception>
    public async Task<IStackSession> OpenAsync(StackIdentity stack, ISecretsManager secrets, LockOptions options, CancellationToken cancel)
    {
        var stackLock = await StackLock.AcquireAsync(_paths.Locks(stack), stack, options, _time, SystemProcesses.Instance, cancel).ConfigureAwait(false);
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

    private LoadedState Load(StackIdentity stack, SecretTexts secrets)
    {
        var path = _paths.Checkpoint(stack);
        var journalPath = _paths.Journal(stack);
        var (content, journal) = ReadPair(stack);
        var checkpoint = Guard(path, () => content is null ? Snapshot.Empty : CheckpointFile.Read(content, secrets));
        var problems = SnapshotVerifier.Verify(checkpoint);
        if (!problems.IsEmpty)
            throw new StateException(
                $"The state file {path} is not sound: {string.Join("; ", problems)}. The state before it is {_paths.PreviousCheckpoint(stack)}.");
        var (snapshot, lastOperation) = Guard(journalPath, () => JournalReplay.Apply(checkpoint, StateHash.Of(content), journal, secrets));
        return new LoadedState(snapshot, content, journal, lastOperation);
    }

    // Where no lock is held, a session may write its checkpoint between the two reads.
    private (byte[]? Checkpoint, byte[]? Journal) ReadPair(StackIdentity stack)
    {
        _layout.RequireReadable(stack);
        var checkpoint = _files.Read(_paths.Checkpoint(stack));
        for (var attempt = 1; ; attempt++)
        {
            var journal = _files.Read(_paths.Journal(stack));
            var again = _files.Read(_paths.Checkpoint(stack));
            if (StateHash.Of(checkpoint) == StateHash.Of(again) || attempt == ReadAttempts)
                return (again, journal);
            checkpoint = again;
        }
    }

    private static T Guard<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException or InvalidOperationException or System.Text.Json.JsonException)
        {
            throw new StateException($"The state file {path} cannot be used: {e.Message}. It was left as it is; a copy of the state before it lies under backups/.", e);
        }
    }
}
