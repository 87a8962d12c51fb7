using System.Collections.Immutable;
using ManagedKube.Engine.Backend.Files;
using ManagedKube.Engine.Backend.Journal;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using ManagedKube.Engine.State.Json;

namespace ManagedKube.Engine.Backend.Recovery;

/// <summary>Reads what can be read of a damaged state: nothing is changed, and everything that had to be left out is told.</summary>
internal sealed class StateRecovery(StackIdentity stack, StackPaths paths, IStateFiles files, SecretTexts secrets)
{
    private readonly ImmutableArray<string>.Builder _findings = ImmutableArray.CreateBuilder<string>();

    /// <summary>The best that there is.</summary>
    /// <exception cref="SecretsException">A secret cannot be decrypted.</exception>
    public RecoveredState Read()
    {
        var (checkpoint, hash) = ReadCheckpoint();
        var snapshot = ReadJournal(checkpoint, hash);
        return new RecoveredState { Snapshot = snapshot, Findings = _findings.ToImmutable() };
    }

    private (Snapshot Snapshot, string Hash) ReadCheckpoint()
    {
        var path = paths.Checkpoint(stack);
        string reason;
        try
        {
            var content = new Checkpoints(paths, files).Read(stack);
            return (content is null ? Snapshot.Empty : CheckpointFile.Read(content, secrets), StateHash.Of(content));
        }
        catch (Exception e) when (StateFile.IsDamage(e) || e is StateException)
        {
            reason = e.Message;
        }
        if (NewestCopy() is not { } copy)
        {
            _findings.Add($"{path} cannot be read ({reason}), and there is no copy of it: only what the journal holds is left");
            return (Snapshot.Empty, "");
        }
        _findings.Add($"{path} cannot be read ({reason}); {copy.Path}, written {copy.Snapshot.Time:u}, takes its place");
        return (copy.Snapshot, copy.Hash);
    }

    private (string Path, Snapshot Snapshot, string Hash)? NewestCopy() => new StackArchive(stack, paths, files).Copies()
        .Select(copy => TryRead(copy.Content) is { } snapshot ? (copy.Path, snapshot, StateHash.Of(copy.Content)) : ((string, Snapshot, string)?)null)
        .Where(copy => copy is not null)
        .MaxBy(copy => copy!.Value.Item2.Time ?? DateTimeOffset.MinValue);

    private Snapshot? TryRead(byte[] content)
    {
        try
        {
            return CheckpointFile.Read(content, secrets);
        }
        catch (Exception e) when (StateFile.IsDamage(e))
        {
            return null;
        }
    }

    private Snapshot ReadJournal(Snapshot checkpoint, string hash)
    {
        var path = paths.Journal(stack);
        if (files.Read(path) is not { } bytes || JournalLines.Read(bytes) is not { HasNews: true } journal)
            return checkpoint;
        try
        {
            var continued = JournalReplay.Base(journal, secrets);
            if (continued != hash && JournalReplay.IsCompacted(journal, hash))
                return checkpoint;
            if (!journal.DamagedLines.IsEmpty)
                _findings.Add($"{path}: {JournalReplay.DescribeLines(journal.DamagedLines)} damaged and left out; what was recorded there is not known: refresh the stack afterwards");
            if (continued is null || continued == hash)
                return JournalReplay.Replay(checkpoint, journal, secrets).Snapshot;
            // Over nothing, since only what it has recorded itself is to be told.
            Report(path, checkpoint, JournalReplay.Replay(Snapshot.Empty, journal, secrets).Snapshot);
        }
        catch (Exception e) when (StateFile.IsDamage(e))
        {
            _findings.Add($"{path} cannot be used ({e.Message}) and is left out");
        }
        return checkpoint;
    }

    private void Report(string path, Snapshot checkpoint, Snapshot recorded)
    {
        var known = checkpoint.Resources.Select(state => (state.Urn, state.Id)).ToHashSet();
        var unknown = recorded.Resources.Where(state => state.Custom && !known.Contains((state.Urn, state.Id))).Select(state => state.ToString())
            .Concat(recorded.PendingOperations.Select(operation => $"{operation.Resource} ({OperationKinds.Name(operation.Kind)}, outcome unknown)"))
            .ToList();
        _findings.Add($"{path} continues another state than the one that is there and is left out"
            + (unknown.Count == 0 ? "" : $"; it knows of what is not in the state: {string.Join(", ", unknown)}. Look there, and import or delete what you find"));
    }
}
