using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Backup;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Iam;
using ManagedKube.Simulator.Worlds.ObjectStorage;
using ManagedKube.Simulator.Worlds.Replication;
using ManagedKube.Simulator.Worlds.Tags;
using ManagedKube.Simulator.Worlds.Talos;
using ManagedKube.Simulator.Worlds.Vpc;

namespace ManagedKube.Simulator.Worlds;

/// <summary>
/// One difference between two worlds. Changes are what the journal holds: replaying them needs no rule, so that a world
/// reads back as it was even when the rules have moved on.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "change")]
[JsonDerivedType(typeof(StoreVirtualMachine), "storeVirtualMachine")]
[JsonDerivedType(typeof(RemoveVirtualMachine), "removeVirtualMachine")]
[JsonDerivedType(typeof(StoreVirtualDisk), "storeVirtualDisk")]
[JsonDerivedType(typeof(RemoveVirtualDisk), "removeVirtualDisk")]
[JsonDerivedType(typeof(StoreNetworkAdapter), "storeNetworkAdapter")]
[JsonDerivedType(typeof(RemoveNetworkAdapter), "removeNetworkAdapter")]
[JsonDerivedType(typeof(StoreTag), "storeTag")]
[JsonDerivedType(typeof(RemoveTag), "removeTag")]
[JsonDerivedType(typeof(StoreReplicationPolicy), "storeReplicationPolicy")]
[JsonDerivedType(typeof(RemoveReplicationPolicy), "removeReplicationPolicy")]
[JsonDerivedType(typeof(StoreBackup), "storeBackup")]
[JsonDerivedType(typeof(StoreActivity), "storeActivity")]
[JsonDerivedType(typeof(StoreStaticIp), "storeStaticIp")]
[JsonDerivedType(typeof(RemoveStaticIp), "removeStaticIp")]
[JsonDerivedType(typeof(StoreFloatingIp), "storeFloatingIp")]
[JsonDerivedType(typeof(RemoveFloatingIp), "removeFloatingIp")]
[JsonDerivedType(typeof(StoreBucket), "storeBucket")]
[JsonDerivedType(typeof(RemoveBucket), "removeBucket")]
[JsonDerivedType(typeof(StoreStorageAccount), "storeStorageAccount")]
[JsonDerivedType(typeof(RemoveStorageAccount), "removeStorageAccount")]
[JsonDerivedType(typeof(StoreGlobalAccessKey), "storeGlobalAccessKey")]
[JsonDerivedType(typeof(StorePersonalAccessToken), "storePersonalAccessToken")]
[JsonDerivedType(typeof(RemovePersonalAccessToken), "removePersonalAccessToken")]
[JsonDerivedType(typeof(StoreTalosNode), "storeTalosNode")]
[JsonDerivedType(typeof(RemoveTalosNode), "removeTalosNode")]
[JsonDerivedType(typeof(StoreEtcdCluster), "storeEtcdCluster")]
[JsonDerivedType(typeof(RemoveEtcdCluster), "removeEtcdCluster")]
[JsonDerivedType(typeof(AddNodeEvent), "addNodeEvent")]
internal abstract record Change
{
    public abstract World ApplyTo(World world);

    internal sealed record StoreVirtualMachine(VirtualMachine Machine) : Change
    {
        public override World ApplyTo(World world) =>
            world with { VirtualMachines = world.VirtualMachines.SetItem(Machine.Id, Machine) };
    }

    internal sealed record RemoveVirtualMachine(Guid Id) : Change
    {
        public override World ApplyTo(World world) => world with { VirtualMachines = world.VirtualMachines.Remove(Id) };
    }

    internal sealed record StoreVirtualDisk(VirtualDisk Disk) : Change
    {
        public override World ApplyTo(World world) => world with { VirtualDisks = world.VirtualDisks.SetItem(Disk.Id, Disk) };
    }

    internal sealed record RemoveVirtualDisk(Guid Id) : Change
    {
        public override World ApplyTo(World world) => world with { VirtualDisks = world.VirtualDisks.Remove(Id) };
    }

    internal sealed record StoreNetworkAdapter(NetworkAdapter Adapter) : Change
    {
        public override World ApplyTo(World world) =>
            world with { NetworkAdapters = world.NetworkAdapters.SetItem(Adapter.Id, Adapter) };
    }

    internal sealed record RemoveNetworkAdapter(Guid Id) : Change
    {
        public override World ApplyTo(World world) => world with { NetworkAdapters = world.NetworkAdapters.Remove(Id) };
    }

    internal sealed record StoreTag(Tag Tag) : Change
    {
        public override World ApplyTo(World world) => world with { Tags = world.Tags.SetItem(Tag.Id, Tag) };
    }

    internal sealed record RemoveTag(TagId Id) : Change
    {
        public override World ApplyTo(World world) => world with { Tags = world.Tags.Remove(Id) };
    }

    internal sealed record StoreStaticIp(StaticIp Address) : Change
    {
        public override World ApplyTo(World world) => world with { StaticIps = world.StaticIps.SetItem(Address.Id, Address) };
    }

    internal sealed record RemoveStaticIp(Guid Id) : Change
    {
        public override World ApplyTo(World world) => world with { StaticIps = world.StaticIps.Remove(Id) };
    }

    internal sealed record StoreFloatingIp(FloatingIp Address) : Change
    {
        public override World ApplyTo(World world) => world with { FloatingIps = world.FloatingIps.SetItem(Address.Id, Address) };
    }

    internal sealed record RemoveFloatingIp(Guid Id) : Change
    {
        public override World ApplyTo(World world) => world with { FloatingIps = world.FloatingIps.Remove(Id) };
    }

    internal sealed record StoreBucket(Bucket Value) : Change
    {
        public override World ApplyTo(World world) => world with { Buckets = world.Buckets.SetItem(Value.Name, Value) };
    }

    internal sealed record RemoveBucket(string Name) : Change
    {
        public override World ApplyTo(World world) => world with { Buckets = world.Buckets.Remove(Name) };
    }

    internal sealed record StoreStorageAccount(StorageAccount Value) : Change
    {
        public override World ApplyTo(World world) => world with { StorageAccounts = world.StorageAccounts.SetItem(Value.Name, Value) };
    }

    internal sealed record RemoveStorageAccount(string Name) : Change
    {
        public override World ApplyTo(World world) => world with { StorageAccounts = world.StorageAccounts.Remove(Name) };
    }

    internal sealed record StoreGlobalAccessKey(string AccessKeyId) : Change
    {
        public override World ApplyTo(World world) => world with { GlobalAccessKeyId = AccessKeyId };
    }

    internal sealed record StorePersonalAccessToken(PersonalAccessToken Value) : Change
    {
        public override World ApplyTo(World world) => world with { PersonalAccessTokens = world.PersonalAccessTokens.SetItem(Value.Id, Value) };
    }

    internal sealed record RemovePersonalAccessToken(Guid Id) : Change
    {
        public override World ApplyTo(World world) => world with { PersonalAccessTokens = world.PersonalAccessTokens.Remove(Id) };
    }

    internal sealed record StoreReplicationPolicy(ReplicationPolicy Policy) : Change
    {
        public override World ApplyTo(World world) =>
            world with { ReplicationPolicies = world.ReplicationPolicies.SetItem(Policy.Id, Policy) };
    }

    internal sealed record RemoveReplicationPolicy(Guid Id) : Change
    {
        public override World ApplyTo(World world) => world with { ReplicationPolicies = world.ReplicationPolicies.Remove(Id) };
    }

    internal sealed record StoreBackup(BackupPoint Backup) : Change
    {
        public override World ApplyTo(World world) => world with { Backups = world.Backups.SetItem(Backup.Id, Backup) };
    }

    internal sealed record StoreActivity(Activity Activity) : Change
    {
        public override World ApplyTo(World world)
        {
            var due = world.DueSteps;
            if (world.Activities.GetValueOrDefault(Activity.Id)?.NextStep is { } before)
                due = due.Remove(before);
            if (Activity.NextStep is { } next)
                due = due.Add(next);
            return world with { Activities = world.Activities.SetItem(Activity.Id, Activity), DueSteps = due };
        }
    }

    internal sealed record StoreTalosNode(TalosNode Node) : Change
    {
        public override World ApplyTo(World world) => world with
        {
            TalosNodes = world.TalosNodes.SetItem(Node.MachineId, Node),
            NodeSteps = Schedule(world, Node.MachineId, Node.DueAt),
        };
    }

    internal sealed record RemoveTalosNode(Guid MachineId) : Change
    {
        public override World ApplyTo(World world) => world with
        {
            TalosNodes = world.TalosNodes.Remove(MachineId),
            NodeSteps = Schedule(world, MachineId, due: null),
        };
    }

    internal sealed record StoreEtcdCluster(EtcdCluster Cluster) : Change
    {
        public override World ApplyTo(World world) => world with { EtcdClusters = world.EtcdClusters.SetItem(Cluster.Id, Cluster) };
    }

    internal sealed record RemoveEtcdCluster(string Id) : Change
    {
        public override World ApplyTo(World world) => world with { EtcdClusters = world.EtcdClusters.Remove(Id) };
    }

    internal sealed record AddNodeEvent(NodeEvent Event) : Change
    {
        public override World ApplyTo(World world) => world with { NodeEvents = world.NodeEvents.Add(Event) };
    }

    private static ImmutableSortedSet<NodeStep> Schedule(World world, Guid machineId, DateTimeOffset? due)
    {
        var steps = world.NodeSteps;
        if (world.TalosNodes.GetValueOrDefault(machineId)?.DueAt is { } before)
            steps = steps.Remove(new NodeStep(before, machineId));
        return due is { } at ? steps.Add(new NodeStep(at, machineId)) : steps;
    }
}
