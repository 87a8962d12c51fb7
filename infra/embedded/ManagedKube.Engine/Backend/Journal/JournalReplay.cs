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
    public static SecretsState? ReadSecretsState(JournalContent journal) =>
        journal.Entries is [var first, ..] ? With(first, JournalJson.ReadSecretsState) : null;

    /// <summary>The state after the journal, and the number of the last operation in it (0 for none).</summary>
    /// <param name="checkpoint">What the checkpoint holds.</param>
    /// <param name="checkpointHash">Hash of the checkpoint's bytes; empty where there is none.</param>
    /// <param name="journal">Content of the journal file.</param>
    /// <param name="secrets">Decrypts.</param>
    /// <exception cref="FormatException">The journal is damaged, or belongs to another checkpoint.</exception>
    public static (Snapshot Snapshot, long LastOperation) Apply(Snapshot checkpoint, string checkpointHash, JournalContent journal, SecretTexts secrets)
    {
        if (!journal.HasNews)
            return (checkpoint, 0);
        var continued = Base(journal, secrets);
        if (continued != checkpointHash && IsCompacted(journal, checkpointHash))
            return (checkpoint, 0);
        if (!journal.DamagedLines.IsEmpty)
            throw new FormatException($"its {DescribeLines(journal.DamagedLines)} damaged");
        if (continued != checkpointHash)
        {
            throw new FormatException(
                "it continues another checkpoint than the one that is there: somebody has replaced the stack's state since the update was interrupted");
        }
        return Replay(checkpoint, journal, secrets);
    }

    /// <summary>The state after all entries that can be read, whatever is missing between them.</summary>
    /// <exception cref="FormatException">An entry is malformed.</exception>
    public static (Snapshot Snapshot, long LastOperation) Replay(Snapshot checkpoint, JournalContent journal, SecretTexts secrets)
    {
        var replayed = new ReplayedState(checkpoint);
        foreach (var entry in journal.Entries)
            replayed.Apply(With(entry, json => JournalJson.Read(json, secrets)));
        return (replayed.ToSnapshot(), replayed.LastOperation);
    }

    /// <summary>Hash of the checkpoint that a journal continues; null where its header is damaged.</summary>
    public static string? Base(JournalContent journal, SecretTexts secrets) =>
        journal.Entries is [var first, ..] && With(first, json => JournalJson.Read(json, secrets)) is JournalEntry.Header header ? header.Base : null;

    /// <summary>Whether everything in a journal is in a checkpoint already.</summary>
    public static bool IsCompacted(JournalContent journal, string checkpointHash) =>
        journal.Entries.Any(entry => With(entry, JournalJson.CheckpointOf) == checkpointHash);

    /// <summary>Names lines, to go on with what is the matter with them.</summary>
    public static string DescribeLines(ImmutableArray<int> lines) =>
        lines.Length == 1 ? $"line {lines[0]} is" : $"lines {string.Join(", ", lines)} are";

    private static T With<T>(ReadOnlyMemory<byte> entry, Func<JsonElement, T> read)
    {
        using var document = JsonDocument.Parse(entry, StateJson.ReaderOptions);
        return read(document.RootElement);
    }
}
