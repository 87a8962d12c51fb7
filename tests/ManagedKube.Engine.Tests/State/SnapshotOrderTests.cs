using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Tests.State;

public class SnapshotOrderTests
{
    [Fact]
    public void Entries_move_only_where_something_needs_them_earlier()
    {
        var sorted = SnapshotOrder.Sort([States.Thing("a"), States.Thing("b", "", "d"), States.Thing("c"), States.Thing("d")]);

        Assert.Equal(["a", "d", "b", "c"], sorted.Select(state => state.Urn.Name));
    }

    [Fact]
    public void A_dependency_that_was_turned_round_while_the_old_entry_waits_for_deletion_is_no_circle()
    {
        var old = States.Thing("a", "", "b") with { Delete = true };

        var sorted = SnapshotOrder.Sort([States.Thing("b", "", "a"), old, States.Thing("a")]);

        Assert.Empty(SnapshotVerifier.Verify(new Snapshot { Resources = sorted }));
    }

    [Fact]
    public void A_long_chain_is_no_problem()
    {
        var chain = Enumerable.Range(0, 20_000).Select(i => States.Thing($"{i}", "", $"{i + 1}")).Append(States.Thing("20000"));

        Assert.Equal("20000", SnapshotOrder.Sort([.. chain])[0].Urn.Name);
    }

    [Property]
    public Property Any_graph_becomes_sound(PositiveInt size, int seed)
    {
        var random = new Random(seed);
        var count = Math.Min(size.Get, 40);
        // Dependencies go to larger numbers only, so that there is no circle.
        var states = Enumerable.Range(0, count)
            .Select(i => States.Thing($"{i}", "", [.. Enumerable.Range(i + 1, count - i - 1).Where(_ => random.Next(4) == 0).Select(n => $"{n}")]))
            .ToArray();
        random.Shuffle(states);

        var sorted = SnapshotOrder.Sort([.. states]);

        return (SnapshotVerifier.Verify(new Snapshot { Resources = sorted }).IsEmpty && sorted.Length == count).ToProperty();
    }
}
