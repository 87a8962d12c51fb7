using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Vpc;

namespace ManagedKube.Simulator.Tests.Support;

/// <summary>What holds in every world, whatever was done to it.</summary>
internal static class WorldInvariants
{
    public static void Check(World world)
    {
        Assert.All(world.VirtualDisks.Values, disk => CheckDisk(world, disk));
        Assert.All(world.NetworkAdapters.Values, adapter => CheckAdapter(world, adapter));
        Assert.All(world.VirtualMachines.Values, machine => CheckMachine(world, machine));
        Assert.All(world.Inventory.Hosts.Items, host => Assert.True(Capacity.FreeMemory(world, host) >= 0));
        Assert.All(
            world.Inventory.StorageRepositories.Items,
            repository => Assert.True(Capacity.FreeSpace(repository, world.AllDisks()) >= 0));
        Assert.All(world.Tags.Keys, tag => Assert.True(world.VirtualMachines.ContainsKey(tag.ResourceId)));
        Assert.All(world.StaticIps.Values, address => CheckStaticIp(world, address));
        AssertUnique(world.StaticIps.Values.Select(address => address.MacAddress));
        AssertUnique(world.StaticIps.Values.Select(address => (address.PrivateNetworkId, address.IpAddress)));
        AssertUnique(world.FloatingIps.Values.Select(floating => floating.IpAddress));
        foreach (var bucket in world.Buckets.Values)
        {
            Assert.All(bucket.Grants, grant => Assert.True(world.StorageAccounts.ContainsKey(grant.StorageAccount)));
            AssertUnique(bucket.Grants);
        }

        AssertUnique(world.FloatingIps.Values.Select(floating => floating.StaticIpId).Where(bound => bound is not null));
        Assert.All(world.FloatingIps.Values, floating => Assert.True(floating.StaticIpId is not { } bound || world.StaticIps.ContainsKey(bound)));
        Assert.Equal(
            world.Activities.Values.Select(activity => activity.NextStep).OfType<Worlds.Activities.DueStep>().Order().ToList(),
            [.. world.DueSteps]);
        Assert.All(world.Activities.Values, activity => Assert.Equal(activity.Order is null, activity.Outcome is not null));
    }

    private static void CheckDisk(World world, VirtualDisk disk)
    {
        var repository = world.Inventory.StorageRepositories[disk.StorageRepositoryId];
        foreach (var attachment in disk.Attachments)
        {
            var machine = world.VirtualMachines[attachment.VirtualMachineId];
            Assert.Equal(repository.Pool.Id, machine.PoolId);
            Assert.True(machine.IsRunning || !attachment.Connected);
            Assert.True(!machine.IsRunning || repository.Host is null || repository.Host.Id == machine.HostId);
        }
    }

    private static void CheckAdapter(World world, NetworkAdapter adapter)
    {
        var machine = world.VirtualMachines[adapter.VirtualMachineId];
        Assert.Equal(world.Inventory.Networks[adapter.NetworkId].Pool.Id, machine.PoolId);
        Assert.True(machine.IsRunning || !adapter.Attached);
    }

    private static void CheckStaticIp(World world, StaticIp address)
    {
        Assert.Equal(address.Source == StaticIpSource.Xoa, address.NetworkAdapterId is not null);
        if (address.NetworkAdapterId is not { } adapterId)
            return;
        var adapter = world.NetworkAdapters[adapterId];
        Assert.Equal(adapter.MacAddress, address.MacAddress);
        Assert.Equal(world.Inventory.Networks[adapter.NetworkId].PrivateNetwork?.Id, address.PrivateNetworkId);
    }

    private static void AssertUnique<T>(IEnumerable<T> values)
    {
        var all = values.ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
    }

    private static void CheckMachine(World world, VirtualMachine machine)
    {
        Assert.Equal(0, machine.Cpu % machine.NumCoresPerSocket);
        Assert.True(!machine.IsRunning || (machine.HostId is not null && !machine.BackupPolicyIds.IsEmpty));
        Assert.True(machine.IsRunning || machine.GuestUpAt is null);
        Assert.True(machine.Replication is null || world.ReplicationPolicies.ContainsKey(machine.Replication.PolicyId));
        Assert.Equal(machine.BackupPolicyIds.IsEmpty, machine.ProtectedSince is null);
        var devices = world.DisksOf(machine.Id).Select(disk => disk.AttachmentTo(machine.Id)!.Device).ToList();
        Assert.Equal(devices.Count, devices.Distinct().Count());
        var adapters = world.AdaptersOf(machine.Id).Select(adapter => adapter.Device).ToList();
        Assert.Equal(adapters.Count, adapters.Distinct().Count());
    }
}
