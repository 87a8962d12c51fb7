using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Tests.State;

public class SnapshotRepairTests
{
    private static readonly Urn Stack = Urn.Create("dev", "demo", default, Urn.StackType, "demo-dev");

    [Fact]
    public void A_sound_snapshot_stays_as_it_is()
    {
        var snapshot = new Snapshot { Resources = [States.Thing("a"), States.Thing("b", "", "a")] };

        var (repaired, findings) = SnapshotRepair.Repair(snapshot);

        Assert.Same(snapshot, repaired);
        Assert.Empty(findings);
    }

    [Fact]
    public void What_is_missing_is_no_longer_referred_to_and_a_lost_parent_gives_way_to_the_stack()
    {
        var stack = new ResourceState { Urn = Stack, Type = Urn.StackType };
        var (repaired, findings) = Repair(stack, States.Thing("a", "", "gone") with { Parent = States.UrnOf("lost"), DeletedWith = States.UrnOf("gone") });

        Assert.Equal(Stack, repaired.Resources[1].Parent);
        Assert.Empty(repaired.Resources[1].Dependencies);
        Assert.Equal(3, findings.Length);
        Assert.Contains(findings, finding => finding.Contains("::gone is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_order_is_put_right()
    {
        var (repaired, findings) = Repair(States.Thing("b", "", "a"), States.Thing("a"));

        Assert.Equal(["a", "b"], repaired.Names());
        Assert.Single(findings);
    }

    [Fact]
    public void Of_two_living_entries_the_one_changed_last_stays_and_the_other_object_is_named()
    {
        var now = DateTimeOffset.UnixEpoch;
        var (repaired, findings) = Repair(States.Thing("a") with { Modified = now.AddDays(1) }, States.Thing("a") with { Id = "other", Modified = now });

        Assert.Equal("id-a", Assert.Single(repaired.Resources).Id);
        Assert.Contains("'other'", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urn:pulumi:dev::demo::pulumi:providers:test::default::old")]
    [InlineData("damaged")]
    public void A_lost_provider_gives_way_to_another_one_of_its_package(string reference)
    {
        var provider = Urn.Create("dev", "demo", default, Urn.ProviderTypePrefix + "test", "default");
        var (repaired, findings) = Repair(
            new ResourceState { Urn = provider, Type = provider.Type, Custom = true, Id = "new" }, States.Thing("a") with { Provider = reference });

        Assert.Equal($"{provider}::new", repaired.Resources[1].Provider);
        Assert.Single(findings);
    }

    [Theory]
    [InlineData("urn:pulumi:dev::demo::pulumi:providers:test::default_1::old")]
    [InlineData("damaged")]
    public void A_lost_provider_without_another_one_gets_an_entry(string reference)
    {
        var (repaired, _) = Repair(States.Thing("a") with { Provider = reference });

        Assert.True(repaired.Resources[0].IsProvider);
        Assert.Equal(2, repaired.Resources.Length);
    }

    [Fact]
    public void A_circle_is_broken()
    {
        var (repaired, _) = Repair(States.Thing("a", "", "b"), States.Thing("b", "", "a"));

        Assert.Equal(2, repaired.Resources.Length);
    }

    [Property(MaxTest = 300)]
    public Property Any_snapshot_becomes_sound_and_keeps_every_resource(PositiveInt size, int seed)
    {
        var random = new Random(seed);
        var count = Math.Min(size.Get, 20);
        var snapshot = new Snapshot { Resources = [.. Enumerable.Range(0, count).Select(_ => Anything(random, count))] };

        var (repaired, _) = SnapshotRepair.Repair(snapshot);

        return (SnapshotVerifier.Verify(repaired).IsEmpty
            && snapshot.Resources.Select(state => state.Key).ToHashSet().IsSubsetOf(repaired.Resources.Select(state => state.Key))).ToProperty();
    }

    private static ResourceState Anything(Random random, int count)
    {
        var state = States.Thing($"{random.Next(count)}", "", [.. Enumerable.Range(0, random.Next(3)).Select(_ => $"{random.Next(count + 2)}")]);
        return state with
        {
            Delete = random.Next(4) == 0,
            Type = random.Next(8) == 0 ? "" : state.Type,
            Parent = random.Next(3) == 0 ? States.UrnOf($"{random.Next(count + 2)}") : default,
            DeletedWith = random.Next(4) == 0 ? States.UrnOf($"{random.Next(count + 2)}") : default,
            Provider = random.Next(4) switch
            {
                0 => "nonsense",
                1 => $"{Urn.Create("dev", "demo", default, Urn.ProviderTypePrefix + "test", $"{random.Next(3)}")}::{random.Next(2)}",
                _ => "",
            },
        };
    }

    private static (Snapshot Snapshot, ImmutableArray<string> Findings) Repair(params ResourceState[] resources)
    {
        var (repaired, findings) = SnapshotRepair.Repair(new Snapshot { Resources = [.. resources] });
        Assert.Empty(SnapshotVerifier.Verify(repaired));
        return (repaired, findings);
    }
}
