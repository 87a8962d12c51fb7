using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds;
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

namespace ManagedKube.Simulator.Persistence;

/// <summary>A whole world as it is stored. The inventory is not part of it: it follows from its definition.</summary>
internal sealed record WorldSnapshot
{
    public const int CurrentFormat = 1;

    public required int Format { get; init; }

    /// <summary>The number of the journal that goes on from here.</summary>
    public required long Generation { get; init; }

    public ImmutableArray<VirtualMachine> VirtualMachines { get; init; } = [];

    public ImmutableArray<VirtualDisk> VirtualDisks { get; init; } = [];

    public ImmutableArray<NetworkAdapter> NetworkAdapters { get; init; } = [];

    public ImmutableArray<Tag> Tags { get; init; } = [];

    public ImmutableArray<ReplicationPolicy> ReplicationPolicies { get; init; } = [];

    public ImmutableArray<BackupPoint> Backups { get; init; } = [];

    public ImmutableArray<Activity> Activities { get; init; } = [];

    public ImmutableArray<StaticIp> StaticIps { get; init; } = [];

    public ImmutableArray<FloatingIp> FloatingIps { get; init; } = [];

    public ImmutableArray<Bucket> Buckets { get; init; } = [];

    public ImmutableArray<StorageAccount> StorageAccounts { get; init; } = [];

    public string? GlobalAccessKeyId { get; init; }

    public ImmutableArray<PersonalAccessToken> PersonalAccessTokens { get; init; } = [];

    public ImmutableArray<TalosNode> TalosNodes { get; init; } = [];

    public ImmutableArray<EtcdCluster> EtcdClusters { get; init; } = [];

    public ImmutableArray<NodeEvent> NodeEvents { get; init; } = [];

    public static WorldSnapshot Of(World world, long generation) => new()
    {
        Format = CurrentFormat,
        Generation = generation,
        VirtualMachines = [.. world.VirtualMachines.Values.OrderBy(machine => machine.Id)],
        VirtualDisks = [.. world.VirtualDisks.Values.OrderBy(disk => disk.Id)],
        NetworkAdapters = [.. world.NetworkAdapters.Values.OrderBy(adapter => adapter.Id)],
        Tags = [.. world.Tags.Values.OrderBy(tag => tag.Id.ResourceId).ThenBy(tag => tag.Id.Key, StringComparer.Ordinal)],
        ReplicationPolicies = [.. world.ReplicationPolicies.Values.OrderBy(policy => policy.Id)],
        Backups = [.. world.Backups.Values.OrderBy(backup => backup.Id)],
        Activities = [.. world.Activities.Values.OrderBy(activity => activity.Sequence)],
        StaticIps = [.. world.StaticIps.Values.OrderBy(address => address.Id)],
        FloatingIps = [.. world.FloatingIps.Values.OrderBy(address => address.Id)],
        Buckets = [.. world.Buckets.Values.OrderBy(bucket => bucket.Name, StringComparer.Ordinal)],
        StorageAccounts = [.. world.StorageAccounts.Values.OrderBy(account => account.Name, StringComparer.Ordinal)],
        GlobalAccessKeyId = world.GlobalAccessKeyId,
        PersonalAccessTokens = [.. world.PersonalAccessTokens.Values.OrderBy(token => token.Id)],
        TalosNodes = [.. world.TalosNodes.Values.OrderBy(node => node.MachineId)],
        EtcdClusters = [.. world.EtcdClusters.Values.OrderBy(cluster => cluster.Id, StringComparer.Ordinal)],
        NodeEvents = [.. world.NodeEvents],
    };

    public World Restore(Inventory inventory) => new World
    {
        Inventory = inventory,
        VirtualMachines = VirtualMachines.ToImmutableDictionary(machine => machine.Id),
        VirtualDisks = VirtualDisks.ToImmutableDictionary(disk => disk.Id),
        NetworkAdapters = NetworkAdapters.ToImmutableDictionary(adapter => adapter.Id),
        Tags = Tags.ToImmutableDictionary(tag => tag.Id),
        StaticIps = StaticIps.ToImmutableDictionary(address => address.Id),
        FloatingIps = FloatingIps.ToImmutableDictionary(address => address.Id),
        Buckets = Buckets.ToImmutableDictionary(bucket => bucket.Name),
        StorageAccounts = StorageAccounts.ToImmutableDictionary(account => account.Name),
        GlobalAccessKeyId = GlobalAccessKeyId,
        PersonalAccessTokens = PersonalAccessTokens.ToImmutableDictionary(token => token.Id),
        ReplicationPolicies = ReplicationPolicies.ToImmutableDictionary(policy => policy.Id),
        Backups = Backups.ToImmutableDictionary(backup => backup.Id),
        EtcdClusters = EtcdClusters.ToImmutableDictionary(cluster => cluster.Id),
        NodeEvents = [.. NodeEvents],
    }.Apply(TalosNodes.Select(node => new Change.StoreTalosNode(node))).Apply(Activities.Select(activity => new Change.StoreActivity(activity)));
}
