using ManagedKube.Engine.Backend.Files;
using ManagedKube.Engine.Backend.Journal;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using ManagedKube.Engine.State.Json;

namespace ManagedKube.Engine.Backend;

/// <summary>
/// Puts another state in the place of the one that is there, with a backup first. Made under the stack's lock. The old journal says
/// before which checkpoint takes its place, so that a crash on either side of the replacement leaves a pair that can be told apart.
/// </summary>
internal sealed class StateReplacement(StackIdentity stack, StackPaths paths, IStateFiles files, SecretTexts secrets, TimeProvider time)
{
    private readonly StackArchive _archive = new(stack, paths, files);

    /// <exception cref="StateException">The new state is not sound, or cannot be written.</exception>
    public void Write(Snapshot before, Snapshot state, StateEdit edit)
    {
        var started = time.GetUtcNow();
        var written = state with { Time = started, EngineVersion = EngineVersion.Text };
        var problems = SnapshotVerifier.Verify(written);
        if (!problems.IsEmpty)
            throw new StateException($"The state of {stack} would not be sound and was not written: {string.Join("; ", problems)}");
        var checkpoint = CheckpointFile.Write(stack.ToString(), written, secrets);
        Backup(before, started);
        GiveUpJournal(StateHash.Of(checkpoint));
        new Checkpoints(paths, files).Write(stack, checkpoint);
        files.Delete(paths.Journal(stack));
        _archive.Record(
            new HistoryEntry { Kind = edit.Kind, Message = edit.Message, Started = started, Ended = time.GetUtcNow(), Succeeded = true },
            checkpoint);
    }

    /// <summary>Keeps the state as it is now: as one file where that tells all, else the files that it consists of.</summary>
    public void Backup(Snapshot before, DateTimeOffset now)
    {
        var journal = files.Read(paths.Journal(stack)) is { } bytes && JournalLines.Read(bytes).HasNews ? bytes : null;
        if (journal is not null && SnapshotVerifier.Verify(before).IsEmpty)
        {
            _archive.Backup(CheckpointFile.Write(stack.ToString(), before with { Time = now, EngineVersion = EngineVersion.Text }, secrets), now);
        }
        else if ((files.Read(paths.Checkpoint(stack)) ?? files.Read(paths.GzipCheckpoint(stack))) is { } checkpoint)
        {
            _archive.Backup(checkpoint, now);
        }
        if (journal is not null)
            _archive.BackupJournal(journal, now);
    }

    private void GiveUpJournal(string checkpointHash)
    {
        var path = paths.Journal(stack);
        if (files.Read(path) is not { } journal || JournalLines.Read(journal) is not { HasNews: true } content)
            return;
        byte[] commit = JournalLines.Frame(JournalJson.Write(new JournalEntry.Commit(checkpointHash), secrets));
        files.Replace(path, [.. journal.AsSpan(0, content.WholeLength), .. commit]);
    }
}
