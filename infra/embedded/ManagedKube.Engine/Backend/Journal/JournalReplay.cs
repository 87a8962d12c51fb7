using System.Collections.Immutable;
using System.Text.Json;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using ManagedKube.Engine.State.Json;

namespace ManagedKube.Engine.Backend.Journal;

/// <summary>Tells from a checkpoint and the journal that a crashed session left beside it what the state is.</summary>
internal static class JournalReplay
{
    /// <summary>How the secrets of a journal are encrypted; null where there is no journal or not even its first line is whole.</summary>
    /// <exception cref="FormatException">The journal is damaged.</exception>
    public static SecretsState? ReadSecretsState(byte[]? journal) =>
        Lines(journal) is [var first, ..] ? With(first, JournalJson.ReadSecretsState) : null;

    /// <summary>The state after the journal.</summary>
    /// <param name="checkpoint">What the checkpoint holds.</param>
    /// <param name="checkpointHash">Hash of the checkpoint's bytes; empty where there is none.</param>
    /// <param name="journal">Content of the journal file; null where there is none.</param>
    /// <param name="secrets">Decrypts.</param>
    /// <exception cref="FormatException">The journal is damaged, or belongs to another checkpoint.</exception>
    public static Snapshot Apply(Snapshot checkpoint, string checkpointHash, byte[]? journal, SecretTexts secrets)
    {
        var entries = Lines(journal).Select(line => With(line, json => JournalJson.Read(json, secrets))).ToList();
        // A header alone, of whatever checkpoint, has nothing to say.
        if (entries is not [JournalEntry.Header header, _, ..])
            return checkpoint;
        if (entries.OfType<JournalEntry.Commit>().Any(commit => commit.Checkpoint == checkpointHash))
            return checkpoint;
        if (header.Base != checkpointHash)
            throw new FormatException("it continues another checkpoint than the one that is there: somebody has replaced the stack's state since the update was interrupted");

        var store = new StateStore(checkpoint.Resources);
        var pending = checkpoint.PendingOperations.ToList();
        var begun = new Dictionary<long, PendingOperation>();
        foreach (var entry in entries)
            switch (entry)
            {
                case JournalEntry.Begin begin:
                    begun[begin.Operation] = new PendingOperation(begin.Kind, begin.Resource, begin.Time);
                    break;
                case JournalEntry.End end:
                    begun.Remove(end.Operation);
                    store.Apply(end.Change);
                    break;
                case JournalEntry.Edit edit:
                    store.Apply(edit.Change);
                    break;
                case JournalEntry.Resolve resolve:
                    pending.RemoveAll(operation => operation.Kind == resolve.Kind && operation.Resource.Key == resolve.Resource);
                    store.Apply(resolve.Change);
                    break;
            }
        return checkpoint with
        {
            Resources = SnapshotOrder.Sort(store.Resources),
            PendingOperations = [.. pending, .. begun.OrderBy(operation => operation.Key).Select(operation => operation.Value)],
        };
    }

    private static ImmutableArray<ReadOnlyMemory<byte>> Lines(byte[]? journal) => journal is null ? [] : JournalLines.Split(journal);

    private static T With<T>(ReadOnlyMemory<byte> line, Func<JsonElement, T> read)
    {
        using var document = JsonDocument.Parse(line, StateJson.ReaderOptions);
        return read(document.RootElement);
    }
}
