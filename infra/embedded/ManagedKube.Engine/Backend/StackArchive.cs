using System.Collections.Immutable;
using ManagedKube.Engine.Backend.Files;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Backend;

/// <summary>
/// What is kept of a stack's past: of each update an entry and the state that it left (history), and the state before it (backups).
/// Only the newest ones are kept, so that the folder does not grow for ever.
/// </summary>
internal sealed class StackArchive(StackIdentity stack, StackPaths paths, IStateFiles files)
{
    /// <summary>How many entries of the history are kept.</summary>
    public const int KeptEntries = 100;

    /// <summary>How many states are kept of those that updates left, and as many of those before them.</summary>
    public const int KeptStates = 30;

    /// <summary>Keeps a state before something else takes its place.</summary>
    public void Backup(byte[] checkpoint, DateTimeOffset time)
    {
        files.Replace(Unused(time, moment => paths.Backup(stack, moment)), checkpoint);
        files.Replace(paths.PreviousCheckpoint(stack), checkpoint);
        Prune(Backups(), KeptStates);
    }

    /// <summary>Keeps a journal that is given up.</summary>
    /// <returns>Where it is kept.</returns>
    public string BackupJournal(byte[] journal, DateTimeOffset time)
    {
        var path = Unused(time, moment => paths.JournalBackup(stack, moment));
        files.Replace(path, journal);
        return path;
    }

    /// <summary>Records an update and the state that it left.</summary>
    public void Record(HistoryEntry entry, byte[] checkpoint)
    {
        var path = Unused(entry.Started, moment => paths.History(stack, moment));
        files.Replace(path, HistoryFiles.Write(entry with { Version = (Entries() is [.., var last] ? last.Entry.Version : 0) + 1 }));
        files.Replace(StackPaths.HistoryCheckpoint(path), checkpoint);
        var recorded = Histories();
        Prune(recorded.Select(StackPaths.HistoryCheckpoint), KeptStates);
        Prune(recorded, KeptEntries);
    }

    /// <summary>The updates, the oldest first, each with the file that it is recorded in. What cannot be read is left out.</summary>
    public ImmutableArray<(HistoryEntry Entry, string Path)> Entries()
    {
        var entries = ImmutableArray.CreateBuilder<(HistoryEntry, string)>();
        var version = 0;
        foreach (var path in Histories())
            if (TryRead(path) is { } entry)
            {
                // Pulumi's own file backend numbers nothing.
                version = Math.Max(version + 1, entry.Version);
                entries.Add((entry with { Version = version }, path));
            }
        return entries.ToImmutable();
    }

    /// <summary>The state that an update left; null where it is not kept (any more).</summary>
    public byte[]? Checkpoint(int version) => Entries().Where(item => item.Entry.Version == version).Select(item => StateOf(item.Path)).FirstOrDefault();

    /// <summary>Every copy of a state that is kept, with the file that it is in.</summary>
    public IEnumerable<(string Path, byte[] Content)> Copies() => Histories().Select(StackPaths.HistoryCheckpoint).Reverse()
        .Prepend(paths.PreviousCheckpoint(stack))
        .Concat(Backups().Reverse())
        .SelectMany(path => TryExpand(path) is { } content ? [(path, content)] : Array.Empty<(string, byte[])>());

    /// <summary>Forgets the history. Backups stay.</summary>
    public void DeleteHistory()
    {
        foreach (var path in files.List(paths.HistoryOf(stack)))
            files.Delete(path);
    }

    private IReadOnlyList<string> Histories() =>
        [.. files.List(paths.HistoryOf(stack)).Where(path => path.Contains(StackPaths.HistorySuffix, StringComparison.Ordinal) && IsReadable(path))];

    private IReadOnlyList<string> Backups() => [.. files.List(paths.BackupsOf(stack)).Where(path => StackPaths.StackOf(path) is not null && !IsJournal(path) && IsReadable(path))];

    private static bool IsReadable(string path) => path.EndsWith(".json", StringComparison.Ordinal) || path.EndsWith(Gzip.Suffix, StringComparison.Ordinal);

    private static bool IsJournal(string path) => path.EndsWith(StackPaths.JournalSuffix, StringComparison.Ordinal);

    private string Unused(DateTimeOffset time, Func<long, string> path)
    {
        var moment = HistoryFiles.UnixNanoseconds(time);
        while (files.Read(path(moment)) is not null)
            moment++;
        return path(moment);
    }

    private HistoryEntry? TryRead(string path)
    {
        try
        {
            return TryExpand(path) is { } content ? HistoryFiles.Read(content) : null;
        }
        catch (Exception e) when (StateFile.IsDamage(e))
        {
            return null;
        }
    }

    private byte[]? StateOf(string history) => TryExpand(StackPaths.HistoryCheckpoint(history));

    private byte[]? TryExpand(string path)
    {
        try
        {
            return files.Read(path) is { } content ? path.EndsWith(Gzip.Suffix, StringComparison.Ordinal) ? Gzip.Expand(content) : content : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private void Prune(IEnumerable<string> paths, int kept)
    {
        foreach (var path in paths.SkipLast(kept))
            if (files.Read(path) is not null)
                files.Delete(path);
    }
}
