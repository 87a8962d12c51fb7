namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>A world while the rules of nodes work on it at one instant, with the changes so far.</summary>
/// <param name="world">The world at first.</param>
/// <param name="now">The instant.</param>
/// <param name="times">How long things take.</param>
internal sealed class WorldEdit(World world, DateTimeOffset now, NodeTimes times)
{
    private readonly List<Change> _changes = [];

    public World World { get; private set; } = world;

    public DateTimeOffset Now => now;

    public NodeTimes Times => times;

    public IReadOnlyList<Change> Changes => _changes;

    public void Apply(Change change)
    {
        _changes.Add(change);
        World = change.ApplyTo(World);
    }

    /// <summary>Stores a node, with its next instant worked out.</summary>
    public void Store(TalosNode node) => Apply(new Change.StoreTalosNode(node.Scheduled(now)));

    public void Store(EtcdCluster cluster) => Apply(new Change.StoreEtcdCluster(cluster));

    public void Note(Guid machineId, NodeEventKind kind, string detail = "") =>
        Apply(new Change.AddNodeEvent(new NodeEvent(now, machineId, NameOf(machineId), kind, detail)));

    private string NameOf(Guid machineId) => World.VirtualMachines.GetValueOrDefault(machineId)?.Name ?? machineId.ToString();
}
