namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>What a stored world needs from the inventory.</summary>
internal static class InventoryReferences
{
    /// <exception cref="InvalidDataException">The inventory lacks something that the world uses.</exception>
    public static void Check(World world)
    {
        var inventory = world.Inventory;
        var missing = world.VirtualMachines.Values
            .Where(machine => inventory.Pools.Find(machine.PoolId) is null)
            .Select(machine => $"the pool {machine.PoolId} of the virtual machine {machine.Name}")
            .Concat(world.VirtualDisks.Values
                .Where(disk => inventory.StorageRepositories.Find(disk.StorageRepositoryId) is null)
                .Select(disk => $"the storage repository {disk.StorageRepositoryId} of the virtual disk {disk.Name}"))
            .Concat(world.NetworkAdapters.Values
                .Where(adapter => inventory.Networks.Find(adapter.NetworkId) is null)
                .Select(adapter =>
                    $"the network {adapter.NetworkId} of a network adapter of {world.VirtualMachines[adapter.VirtualMachineId].Name}"))
            .Concat(world.StaticIps.Values
                .Where(address => inventory.PrivateNetworks.Find(address.PrivateNetworkId) is null)
                .Select(address => $"the private network {address.PrivateNetworkId} of the static IP {address.IpAddress}"))
            .Concat(world.ReplicationPolicies.Values
                .Where(policy => inventory.StorageRepositories.Find(policy.StorageRepositoryId) is null)
                .Select(policy => $"the storage repository {policy.StorageRepositoryId} of the replication policy {policy.Name}"))
            .Concat(world.Backups.Values
                .Where(backup => inventory.BackupPolicies.Find(backup.PolicyId) is null)
                .Select(backup => $"the backup policy {backup.PolicyId} of a backup of {backup.VirtualMachineName}"))
            .ToList();
        if (missing.Count > 0)
            throw new InvalidDataException($"the inventory no longer holds {string.Join(", ", missing)}");
    }
}
