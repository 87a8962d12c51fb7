using System.Text.Json;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Persistence;

/// <summary>
/// Keeps a world on disk: a snapshot, and a journal of what has changed since. When the journal has grown, a new snapshot that
/// names a new, empty journal replaces both; its renaming is the instant at which that happens.
/// </summary>
internal sealed class WorldArchive : IDisposable
{
    public const long DefaultJournalLimit = 4 << 20;

    private readonly WorldFolder _folder;
    private readonly long _journalLimit;
    private FileStream _journal;
    private long _generation;
    private long _length;
    private long _compactAt;

    private WorldArchive(WorldFolder folder, long journalLimit, long generation, FileStream journal, long length)
    {
        _folder = folder;
        _journalLimit = journalLimit;
        _compactAt = journalLimit;
        _generation = generation;
        _journal = journal;
        _length = length;
    }

    /// <summary>How many bytes at the end of the journal were dropped when it was opened: an entry that was not written to its end.</summary>
    public int CutOff { get; private init; }

    /// <summary>Opens the archive of a folder and reads the world, or begins both.</summary>
    /// <exception cref="SimulatorException">What is stored there is damaged, or was made by another version.</exception>
    public static (WorldArchive Archive, World World) Open(
        WorldFolder folder, Inventory inventory, long journalLimit = DefaultJournalLimit)
    {
        try
        {
            var snapshot = ReadSnapshot(folder);
            var journal = OpenJournal(folder, snapshot.Generation);
            try
            {
                var content = new byte[journal.Length];
                journal.ReadExactly(content);
                var (world, length) = JournalFrames.Replay(content, snapshot.Restore(inventory));
                InventoryReferences.Check(world);
                journal.SetLength(length);
                var archive = new WorldArchive(folder, journalLimit, snapshot.Generation, journal, length) { CutOff = content.Length - length };
                return (archive, world);
            }
            catch
            {
                journal.Dispose();
                throw;
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new SimulatorException(
                $"The world in {folder.Path} cannot be read: {e.Message}. "
                + "Restore that folder from a copy, or delete it to begin a new world.",
                e);
        }
    }

    /// <summary>Makes changes durable. When that fails, nothing of them is left.</summary>
    /// <param name="changes">What has changed.</param>
    /// <param name="world">The world after that.</param>
    /// <exception cref="IOException">They cannot be stored.</exception>
    public void Append(IReadOnlyList<Change> changes, World world)
    {
        var frame = JournalFrames.Encode(changes);
        try
        {
            _journal.Position = _length;
            _journal.Write(frame);
            _journal.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            _journal.SetLength(_length);
            throw;
        }

        _length += frame.Length;
        if (_length >= _compactAt)
            TryCompact(world);
    }

    /// <summary>Makes another world durable in the place of the one that was stored. When that fails, that one is left.</summary>
    /// <exception cref="IOException">It cannot be stored.</exception>
    public void Replace(World world)
    {
        var next = _generation + 1;
        File.Delete(_folder.Journal(next));
        var journal = OpenJournal(_folder, next);
        try
        {
            WriteSnapshot(_folder, WorldSnapshot.Of(world, next));
        }
        catch
        {
            journal.Dispose();
            throw;
        }

        var (old, oldPath) = (_journal, _folder.Journal(_generation));
        (_journal, _generation, _length, _compactAt) = (journal, next, 0, _journalLimit);
        old.Dispose();
        File.Delete(oldPath);
    }

    public void Dispose() => _journal.Dispose();

    private static WorldSnapshot ReadSnapshot(WorldFolder folder)
    {
        if (!File.Exists(folder.Snapshot))
        {
            if (folder.HasJournal)
                throw new InvalidDataException($"{folder.Snapshot} is missing");
            var first = new WorldSnapshot { Format = WorldSnapshot.CurrentFormat, Generation = 1 };
            WriteSnapshot(folder, first);
            return first;
        }

        var snapshot = Parse(folder.Snapshot);
        return snapshot.Format == WorldSnapshot.CurrentFormat
            ? snapshot
            : throw new InvalidDataException($"its format is {snapshot.Format}, and this version knows {WorldSnapshot.CurrentFormat}");
    }

    private static WorldSnapshot Parse(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), WorldJson.Default.WorldSnapshot)!;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path} is damaged ({e.Message})", e);
        }
    }

    private static void WriteSnapshot(WorldFolder folder, WorldSnapshot snapshot) =>
        ProtectedFile.Replace(folder.Snapshot, JsonSerializer.SerializeToUtf8Bytes(snapshot, WorldJson.Default.WorldSnapshot));

    private static FileStream OpenJournal(WorldFolder folder, long generation) =>
        ProtectedFile.Open(folder.Journal(generation), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);

    /// <summary>A failure (a full disk) is no loss: the journal goes on, and the next attempt comes when it has grown again.</summary>
    private void TryCompact(World world)
    {
        _compactAt = _length + _journalLimit;
        try
        {
            Replace(world);
        }
        catch (IOException)
        {
        }
    }
}
