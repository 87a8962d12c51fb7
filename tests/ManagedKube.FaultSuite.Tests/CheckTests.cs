using System.Collections.Immutable;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.State;
using ManagedKube.FaultSuite.Checks;
using ManagedKube.FaultSuite.Fleets;
using ManagedKube.FaultSuite.Platforms;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.FaultSuite.Tests;

/// <summary>The checks of the suite can fail.</summary>
public sealed class CheckTests
{
    private static readonly World Empty = new() { Inventory = InventoryBuilder.Build(new InventoryDefinition()) };

    [Theory]
    [InlineData("The machine is gone.", true)]
    [InlineData("Object reference not set to an instance of an object.", false)]
    [InlineData("System.IO.IOException: broken\n   at Client.SendAsync()", false)]
    [InlineData("""the answer was { "error": 1 }""", false)]
    public void What_is_said_must_be_for_people(string message, bool passes)
    {
        var operation = new Operation(
            new DeploymentResult { Outcome = DeploymentOutcome.ResourceFailed, State = Snapshot.Empty }, [message], [message]);

        Assert.Equal(passes, !MessageCheck.Violations(operation).Any());
    }

    [Fact]
    public void A_failure_must_say_something() => Assert.NotEmpty(MessageCheck.Violations(
        new Operation(new DeploymentResult { Outcome = DeploymentOutcome.ResourceFailed, State = Snapshot.Empty }, [], [])));

    [Fact]
    public void What_nobody_wants_and_the_state_does_not_know_is_noticed()
    {
        var disk = new VirtualDisk
        {
            Id = Guid.NewGuid(),
            Name = "left-behind",
            Size = 1,
            Kind = DiskKind.Data,
            StorageRepositoryId = Empty.Inventory.StorageRepositories.Items[0].Id,
        };
        var world = Empty.Apply([new Change.StoreVirtualDisk(disk)]);

        Assert.Equal(
            ["the disk left-behind exists and the state does not know it", "the disk left-behind belongs to no machine"],
            new ConvergenceCheck(Fleet.Empty, ZoneIds.Of(Empty.Inventory), world, Snapshot.Empty).Violations());
        Assert.Equal(
            ["the state has forgotten the disk left-behind, which exists"],
            RetentionCheck.Violations([disk.Id.ToString()], Snapshot.Empty, world));
    }

    [Fact]
    public void Machines_and_buckets_that_are_missing_are_noticed()
    {
        var fleet = new RandomFleet(new Random(1)).Draw();

        var problems = new ConvergenceCheck(fleet, ZoneIds.Of(Empty.Inventory), Empty, Snapshot.Empty).Violations().ToImmutableArray();

        Assert.Equal(RandomFleet.Machines + fleet.Buckets.Count, problems.Length);
    }
}
