using ManagedKube.Components.Infrastructure;
using ManagedKube.Model.Planning;
using ManagedKube.OpenIaaS.Resources.Compute;
using Pulumi;

namespace ManagedKube.Components.Machines;

/// <summary>Makes the Ceph disks of a carrier. A disk names its machine, and so is deleted before it.</summary>
internal static class CephDiskFactory
{
    public static IEnumerable<VirtualDisk> Create(
        ClusterPlan plan, MachinePlan carrier, Input<string> machineId, InfrastructureCatalog catalog, Resource parent) =>
        carrier.CephDisks.Select(disk => new VirtualDisk(
            disk.Name,
            new VirtualDiskArgs
            {
                Name = disk.Name,
                Size = disk.SizeBytes,
                StorageRepositoryId = catalog.StorageRepository(carrier, disk.StorageRepository),
                VirtualMachineId = machineId,
                Mode = "RW",
                Bootable = false,
                AllowDisconnect = plan.Definition.AllowRestart,
            },
            new CustomResourceOptions { Parent = parent }));
}
