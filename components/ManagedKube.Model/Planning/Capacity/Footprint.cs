namespace ManagedKube.Model.Planning.Capacity;

/// <summary>What virtual machines take from the IaaS.</summary>
/// <param name="Machines">How many there are.</param>
/// <param name="VCpu">Their virtual processors.</param>
/// <param name="MemoryGb">Their memory in GB (1024³ bytes).</param>
/// <param name="DiskGb">All their disks in GB (1024³ bytes).</param>
public sealed record Footprint(int Machines, int VCpu, long MemoryGb, long DiskGb)
{
    /// <summary>What <paramref name="machines"/> take. Bare-metal servers take nothing.</summary>
    public static Footprint Of(IEnumerable<MachinePlan> machines)
    {
        var virtualMachines = machines.Where(machine => machine.IsVirtualMachine).ToList();
        return new Footprint(
            virtualMachines.Count,
            virtualMachines.Sum(machine => machine.VCpu),
            virtualMachines.Sum(machine => machine.MemoryGb),
            virtualMachines.Sum(machine => machine.DiskGb));
    }
}
