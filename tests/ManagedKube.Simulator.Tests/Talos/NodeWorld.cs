using ManagedKube.Simulator.Talos.Versions;
using ManagedKube.Simulator.Tests.Support;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Inventories;
using ManagedKube.Simulator.Worlds.Talos;

namespace ManagedKube.Simulator.Tests.Talos;

/// <summary>A world of machines that are there at once, with a clock that a test moves.</summary>
internal sealed class NodeWorld
{
    private readonly OperationTimes _times = new(1);

    public World World { get; private set; } = new() { Inventory = InventoryBuilder.Build(new InventoryDefinition()) };

    public DateTimeOffset Now { get; private set; } = TestSimulator.NewClock().GetUtcNow();

    /// <summary>Powers on a new machine.</summary>
    public Guid Start(string name, string? userData, TalosVersion? version = null, string? networkConfig = null)
    {
        var template = World.Inventory.Templates.Items[0];
        var id = Guid.NewGuid();
        Commit(
        [
            new Change.StoreVirtualMachine(new VirtualMachine
            {
                Id = id,
                Name = name,
                Cpu = 4,
                NumCoresPerSocket = 1,
                Memory = 8L << 30,
                BootFirmware = template.BootFirmware,
                OperatingSystemName = "Talos",
                PoolId = template.Pool.Id,
                CloudInit = userData is null ? null : new CloudInit(userData, networkConfig),
                TalosVersion = version ?? TalosReleases.Default,
                PowerState = PowerState.Running,
                GuestUpAt = Now + _times.Boot,
            }),
            new Change.StoreNetworkAdapter(new NetworkAdapter
            {
                Id = Guid.NewGuid(), VirtualMachineId = id, Device = 0, MacAddress = MacAddress.From(id), NetworkId = template.NetworkAdapters[0].Network.Id, Attached = true,
            }),
        ]);
        return id;
    }

    /// <summary>Plugs a disk into a machine.</summary>
    public Guid Plug(Guid machine, DiskKind kind, int device, long size, bool connected = true)
    {
        var id = Guid.NewGuid();
        Commit([new Change.StoreVirtualDisk(new VirtualDisk
        {
            Id = id,
            Name = $"disk-{device}",
            Size = size,
            Kind = kind,
            StorageRepositoryId = World.Inventory.StorageRepositories.Items[0].Id,
            Attachments = [new DiskAttachment { VirtualMachineId = machine, Device = device, ReadOnly = false, Bootable = false, Connected = connected }],
        })]);
        return id;
    }

    public void PowerOff(Guid id) => Commit(StopVirtualMachine.Halt(World, World.VirtualMachines[id]));

    public void PowerOn(Guid id) =>
        Commit([new Change.StoreVirtualMachine(World.VirtualMachines[id] with { PowerState = PowerState.Running, GuestUpAt = Now + _times.Boot })]);

    public void Delete(Guid id) => Commit([new Change.RemoveVirtualMachine(id)]);

    /// <summary>Lets time pass, as a simulator does when somebody looks.</summary>
    public void Advance(double seconds)
    {
        Now += TimeSpan.FromSeconds(seconds);
        World = World.Apply(ActivityScheduler.Advance(World, Now, _times));
    }

    /// <summary>Does something to a node.</summary>
    public void Do(Guid id, Action<WorldEdit, TalosNode> order)
    {
        var edit = new WorldEdit(World, Now, _times.Nodes);
        order(edit, World.TalosNodes[id]);
        NodeSettling.Run(edit);
        World = edit.World;
    }

    public TalosNode Node(Guid id) => World.TalosNodes[id];

    public NodeStatus Status(Guid id) => NodeStatus.Of(World, Node(id), Now);

    /// <summary>The etcd cluster of a node.</summary>
    public EtcdCluster EtcdOf(Guid id) => EtcdHealth.Of(World, Node(id)) ?? throw new InvalidOperationException($"{id} is not in etcd");

    public IEnumerable<(string Node, NodeEventKind Kind)> Events => World.NodeEvents.Select(happened => (happened.Node, happened.Kind));

    private void Commit(IReadOnlyList<Change> changes)
    {
        World = World.Apply(changes);
        World = World.Apply(NodeLife.Follow(World, changes, Now, _times.Nodes));
    }
}
