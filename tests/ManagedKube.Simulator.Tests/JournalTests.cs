using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Tests.Support;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Tests;

public sealed class JournalTests
{
    private static readonly Recording Recorded = Record();

    [Fact]
    public void A_journal_cut_at_any_byte_reads_as_the_world_of_its_last_whole_entry()
    {
        for (var cut = 0; cut <= Recorded.Journal.Length; cut++)
            AssertReadsAsEarlierWorld(cut);
    }

    [Fact]
    public async Task A_folder_whose_journal_was_cut_opens_and_goes_on()
    {
        using var temporary = new TemporaryFolder();
        using var folder = await WorldFolder.OpenAsync(temporary.Path, TestContext.Current.CancellationToken);
        WorldArchive.Open(folder, Recorded.Start.Inventory).Archive.Dispose();
        var last = Recorded.Ends[^2];
        for (var cut = last; cut < Recorded.Journal.Length; cut += 37)
        {
            await File.WriteAllBytesAsync(folder.Journal(1), Recorded.Journal[..cut], TestContext.Current.CancellationToken);

            var (archive, world) = WorldArchive.Open(folder, Recorded.Start.Inventory);
            using (archive)
            {
                Assert.Equal(Recorded.Texts[^2], SampleHistory.Text(world));
                archive.Append(Recorded.Changes[^1], world.Apply(Recorded.Changes[^1]));
            }

            Assert.Equal(Recorded.Journal, await File.ReadAllBytesAsync(folder.Journal(1), TestContext.Current.CancellationToken));
        }
    }

    [Property(MaxTest = 200)]
    public Property A_byte_that_was_changed_is_noticed() => Prop.ForAll(
        Gen.Choose(0, Recorded.Ends[^2] - 2).ToArbitrary(),
        Gen.Choose(1, 255).ToArbitrary(),
        (position, difference) =>
        {
            var damaged = (byte[])Recorded.Journal.Clone();
            damaged[position] ^= (byte)difference;
            Assert.Throws<InvalidDataException>(() => JournalFrames.Replay(damaged, Recorded.Start));
        });

    private static void AssertReadsAsEarlierWorld(int cut)
    {
        var (world, length) = JournalFrames.Replay(Recorded.Journal.AsSpan(0, cut), Recorded.Start);
        var entries = Recorded.Ends.Count(end => end <= cut);
        Assert.Equal(entries == 0 ? 0 : Recorded.Ends[entries - 1], length);
        Assert.Equal(entries == 0 ? SampleHistory.Text(Recorded.Start) : Recorded.Texts[entries - 1], SampleHistory.Text(world));
        WorldInvariants.Check(world);
    }

    private static Recording Record()
    {
        var start = new World { Inventory = InventoryBuilder.Build(new InventoryDefinition()) };
        var (world, journal, ends, texts) = (start, new List<byte>(), new List<int>(), new List<string>());
        var history = SampleHistory.Changes(2);
        foreach (var changes in history)
        {
            world = world.Apply(changes);
            journal.AddRange(JournalFrames.Encode(changes));
            ends.Add(journal.Count);
            texts.Add(SampleHistory.Text(world));
        }

        return new Recording(start, history, [.. journal], ends, texts);
    }

    /// <param name="Start">The world at the start.</param>
    /// <param name="Changes">What was stored together.</param>
    /// <param name="Journal">All entries.</param>
    /// <param name="Ends">Where each entry ends.</param>
    /// <param name="Texts">The world after each entry.</param>
    private sealed record Recording(World Start, IReadOnlyList<IReadOnlyList<Change>> Changes, byte[] Journal, List<int> Ends, List<string> Texts);
}
