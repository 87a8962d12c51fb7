using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Backup;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Iam;
using ManagedKube.Simulator.Worlds.Inventories;
using ManagedKube.Simulator.Worlds.ObjectStorage;
using ManagedKube.Simulator.Worlds.Replication;
using ManagedKube.Simulator.Worlds.Tags;
using ManagedKube.Simulator.Worlds.Talos;
using ManagedKube.Simulator.Worlds.Vpc;

namespace ManagedKube.Simulator.Worlds;

/// <summary>Everything that exists at one instant. A new instant is a new world, made by <see cref="Apply"/>.</summary>
internal sealed record World
{
    public required Inventory Inventory { get; init; }

    public ImmutableDictionary<Guid, VirtualMachine> VirtualMachines { get; init; } = ImmutableDictionary<Guid, VirtualMachine>.Empty;

    /// <summary>The disks that orders made; those of templates and ISO images belong to the inventory.</summary>
    public ImmutableDictionary<Guid, VirtualDisk> VirtualDisks { get; init; } = ImmutableDictionary<Guid, VirtualDisk>.Empty;

    public ImmutableDictionary<Guid, NetworkAdapter> NetworkAdapters { get; init; } = ImmutableDictionary<Guid, NetworkAdapter>.Empty;

    public ImmutableDictionary<TagId, Tag> Tags { get; init; } = ImmutableDictionary<TagId, Tag>.Empty;

    public ImmutableDictionary<Guid, StaticIp> StaticIps { get; init; } = ImmutableDictionary<Guid, StaticIp>.Empty;

    public ImmutableDictionary<Guid, FloatingIp> FloatingIps { get; init; } = ImmutableDictionary<Guid, FloatingIp>.Empty;

    public ImmutableDictionary<string, Bucket> Buckets { get; init; } = ImmutableDictionary<string, Bucket>.Empty;

    public ImmutableDictionary<string, StorageAccount> StorageAccounts { get; init; } = ImmutableDictionary<string, StorageAccount>.Empty;

    /// <summary>The key that opens all buckets; null until it has been asked for.</summary>
    public string? GlobalAccessKeyId { get; init; }

    /// <summary>Those made through the API; the one that the world itself is opened with is not among them.</summary>
    public ImmutableDictionary<Guid, PersonalAccessToken> PersonalAccessTokens { get; init; } = ImmutableDictionary<Guid, PersonalAccessToken>.Empty;

    public ImmutableDictionary<Guid, ReplicationPolicy> ReplicationPolicies { get; init; } = ImmutableDictionary<Guid, ReplicationPolicy>.Empty;

    /// <summary>Restore points that no present policy of a present machine tells.</summary>
    public ImmutableDictionary<Guid, BackupPoint> Backups { get; init; } = ImmutableDictionary<Guid, BackupPoint>.Empty;

    public ImmutableDictionary<Guid, Activity> Activities { get; init; } = ImmutableDictionary<Guid, Activity>.Empty;

    /// <summary>The next step of every activity that has one, earliest first.</summary>
    public ImmutableSortedSet<DueStep> DueSteps { get; init; } = [];

    /// <summary>The Talos systems on virtual machines, by the id of the machine, from their first boot on.</summary>
    public ImmutableDictionary<Guid, TalosNode> TalosNodes { get; init; } = ImmutableDictionary<Guid, TalosNode>.Empty;

    public ImmutableDictionary<string, EtcdCluster> EtcdClusters { get; init; } = ImmutableDictionary<string, EtcdCluster>.Empty;

    /// <summary>Everything that happened to nodes, in order.</summary>
    public ImmutableList<NodeEvent> NodeEvents { get; init; } = [];

    /// <summary>The next step of every node that has one, earliest first.</summary>
    public ImmutableSortedSet<NodeStep> NodeSteps { get; init; } = [];

    /// <summary>When something happens next by itself; null when nothing is under way.</summary>
    public DateTimeOffset? DueAt => (DueSteps, NodeSteps) switch
    {
        ([var order, ..], [var node, ..]) => order.At < node.At ? order.At : node.At,
        ([var order, ..], _) => order.At,
        (_, [var node, ..]) => node.At,
        _ => null,
    };

    public World Apply(IEnumerable<Change> changes) => changes.Aggregate(this, (world, change) => change.ApplyTo(world));

    public VirtualDisk? FindDisk(Guid id) => VirtualDisks.GetValueOrDefault(id) ?? Inventory.VirtualDisks.Find(id);

    public IEnumerable<VirtualDisk> AllDisks() => Inventory.VirtualDisks.Items.Concat(VirtualDisks.Values);

    /// <summary>The disks attached to a virtual machine in device order, the cloud-init drive last.</summary>
    public IEnumerable<VirtualDisk> DisksOf(Guid virtualMachineId) =>
        VirtualDisks.Values
            .Where(disk => disk.AttachmentTo(virtualMachineId) is not null)
            .OrderBy(disk => disk.Kind == DiskKind.ConfigDrive)
            .ThenBy(disk => disk.AttachmentTo(virtualMachineId)!.Device);

    /// <summary>The adapters of a virtual machine in device order.</summary>
    public IEnumerable<NetworkAdapter> AdaptersOf(Guid virtualMachineId) =>
        NetworkAdapters.Values.Where(adapter => adapter.VirtualMachineId == virtualMachineId).OrderBy(adapter => adapter.Device);
}
