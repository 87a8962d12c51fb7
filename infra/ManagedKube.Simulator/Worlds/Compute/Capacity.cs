using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>How much of hosts and storage repositories is used. All in bytes.</summary>
internal static class Capacity
{
    /// <summary>What the control domain of a host keeps for itself.</summary>
    private const long ControlDomainMemory = 8L << 30;

    /// <summary>The physical use of a disk: on thick LVM its size and the volume's metadata, elsewhere its size.</summary>
    public static long UsageOf(VirtualDisk disk, StorageRepository repository) =>
        repository.StorageType.StartsWith("lvm", StringComparison.Ordinal) ? UsageOnLvm(disk.Size) : disk.Size;

    public static long FreeSpace(StorageRepository repository, IEnumerable<VirtualDisk> disks) =>
        repository.MaxCapacity
        - disks.Where(disk => disk.StorageRepositoryId == repository.Id).Sum(disk => UsageOf(disk, repository));

    /// <summary>Whether disks fit, beside all that is there or instead of <paramref name="replaced"/>.</summary>
    public static bool Fits(World world, IEnumerable<VirtualDisk> disks, VirtualDisk? replaced = null) =>
        disks.GroupBy(disk => disk.StorageRepositoryId).All(group =>
        {
            var repository = world.Inventory.StorageRepositories[group.Key];
            var others = world.AllDisks().Where(disk => disk.Id != replaced?.Id);
            return group.Sum(disk => UsageOf(disk, repository)) <= FreeSpace(repository, others);
        });

    public static IEnumerable<VirtualMachine> MachinesOn(World world, Host host) =>
        world.VirtualMachines.Values.Where(machine => machine.IsRunning && machine.HostId == host.Id);

    public static long UsedMemory(World world, Host host) =>
        ControlDomainMemory + MachinesOn(world, host).Sum(machine => machine.Memory);

    public static long FreeMemory(World world, Host host) => host.Pool.Blade.Memory - UsedMemory(world, host);

    private static long UsageOnLvm(long size) => size + (size / 512);
}
