using System.Text.Json.Serialization;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Backup;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Replication;
using ManagedKube.Simulator.Worlds.Tags;

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
}
