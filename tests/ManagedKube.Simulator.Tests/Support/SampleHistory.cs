using System.Text.Json;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Backup;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Tests.Support;

/// <summary>A few machines in the making, as the changes that are stored together.</summary>
internal static class SampleHistory
{
    public static IReadOnlyList<IReadOnlyList<Change>> Changes(int machines)
    {
        var inventory = InventoryBuilder.Build(new InventoryDefinition());
        var times = new OperationTimes(1);
        var world = new World { Inventory = inventory };
        var now = TestSimulator.NewClock().GetUtcNow();
        var history = new List<IReadOnlyList<Change>>();
        for (var number = 1; number <= machines; number++)
        {
            Order create = new CreateVirtualMachine
            {
                Name = $"vm-{number}",
                TemplateId = inventory.Templates.Items[0].Id,
                Cpu = 2,
                Memory = 4L << 30,
                CloudInit = new CloudInit("line\nline\n", NetworkConfig: null),
            };
            var activity = Activity.Accept(create, Guid.NewGuid(), new Moment(world, now), times);
            Store([new Change.StoreActivity(activity)]);
            now += TimeSpan.FromMinutes(1);
            Store(ActivityScheduler.Advance(world, now, times));
            var machine = world.VirtualMachines.Values.Single(made => made.Name == $"vm-{number}").Id;
            Order assign = new AssignBackupPolicies(machine, [inventory.BackupPolicies.Items[0].Id]);
            Store([new Change.StoreActivity(Activity.Accept(assign, Guid.NewGuid(), new Moment(world, now), times))]);
        }

        return history;

        void Store(IReadOnlyList<Change> changes)
        {
            history.Add(changes);
            world = world.Apply(changes);
        }
    }

    /// <summary>A world as text, to compare two of them.</summary>
    public static string Text(World world) =>
        JsonSerializer.Serialize(WorldSnapshot.Of(world, generation: 0), WorldJson.Default.WorldSnapshot);
}
