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

    /// <summary>The state after the journal, and the number of the last operation in it (0 for none).</summary>
    /// <param name="checkpoint">What the checkpoint holds.</param>
    /// <param name="checkpointHash">Hash of the checkpoint's bytes; empty where there is none.</param>
    /// <param name="journal">Content of the journal file; null where there is none.</param>
    /// <param name="secrets">Decrypts.</param>
    /// <exception cref="FormatException">The journal is damaged, or belongs to another checkpoint.</exception>
    public static (Snapshot Snapshot, long LastOperation) Apply(Snapshot checkpoint, string checkpointHash, byte[]? journal, SecretTexts secrets)
    {
        var lines = Lines(journal);
        // A header alone, of whatever checkpoint, has nothing to say.
        if (lines.Length <= 1 || With(lines[0], json => JournalJson.Read(json, secrets)) is not JournalEntry.Header header)
            return (checkpoint, 0);
        if (header.Base != checkpointHash)
            return IsCompacted(lines, checkpointHash)
                ? (checkpoint, 0)
                : throw new FormatException("it continues another checkpoint than the one that is there: somebody has replaced the stack's state since the update was interrupted");
        var replayed = new ReplayedState(checkpoint);
        foreach (var line in lines.Skip(1))
            replayed.Apply(With(line, json => JournalJson.Read(json, secrets)));
        return (replayed.ToSnapshot(), replayed.LastOperation);
    }

    private static bool IsCompacted(ImmutableArray<ReadOnlyMemory<byte>> lines, string checkpointHash) =>
        lines.Any(line => With(line, JournalJson.CheckpointOf) == checkpointHash);

    private static ImmutableArray<ReadOnlyMemory<byte>> Lines(byte[]? journal) => journal is null ? [] : JournalLines.Split(journal);

    private static T With<T>(ReadOnlyMemory<byte> line, Func<JsonElement, T> read)
    {
        using var document = JsonDocument.Parse(line, StateJson.ReaderOptions);
        return read(document.RootElement);
    }
}
