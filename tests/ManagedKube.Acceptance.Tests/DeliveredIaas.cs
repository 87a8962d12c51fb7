using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Storage;

namespace ManagedKube.Acceptance.Tests;

/// <summary>The IaaS after a cluster was delivered exactly as planned.</summary>
internal static class DeliveredIaas
{
    public static IaasState Of(ClusterPlan plan) => new()
    {
        Machines = [.. plan.Machines.Where(machine => machine.IsVirtualMachine).Select(MachineOf)],
        Pools = [.. plan.Definition.Zones.Select(zone => new ObservedPool($"clu001-{zone.Code}", zone.Code, true, 3))],
        Buckets = [.. plan.ObjectStorage.Buckets.Select(bucket => new ObservedBucket(bucket.Name, [new ObservedGrant(bucket.Account, BucketPlan.Role)]))],
    };

    /// <summary>The same with one machine otherwise.</summary>
    public static IaasState With(this IaasState state, string name, Func<ObservedMachine, ObservedMachine> change) =>
        state with { Machines = [.. state.Machines.Select(machine => machine.Name == name ? change(machine) : machine)] };

    private static ObservedMachine MachineOf(MachinePlan machine) => new()
    {
        Name = machine.Name,
        Zone = machine.Zone.Code,
        IsRunning = true,
        VCpu = machine.VCpu,
        MemoryBytes = machine.MemoryBytes,
        HighAvailability = RestartPriorityNames.Of(machine.RestartPriority),
        HasImage = false,
        Adapters = [new ObservedAdapter(machine.Network, machine.Address.ToString())],
        Disks =
        [
            new ObservedDisk(machine.OsDiskName, machine.OsDiskBytes, "system"),
            .. machine.CephDisks.Select(disk => new ObservedDisk(disk.Name, disk.SizeBytes, disk.StorageRepository)),
        ],
        BackupPolicies = [machine.BackupPolicy],
    };
}
