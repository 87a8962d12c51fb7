using ManagedKube.Components.Infrastructure;
using ManagedKube.Model.Planning;
using ManagedKube.OpenIaaS.Resources.Compute;
using Pulumi;

namespace ManagedKube.Components.Machines;

/// <summary>Makes the data disks of machines. A disk names its machine, and so is deleted before it.</summary>
internal static class DataDiskFactory
{
    public static VirtualDisk Create(
        ClusterPlan plan, MachinePlan machine, DataDiskPlan disk, Input<string> machineId, InfrastructureCatalog catalog, Resource parent) => new(
            disk.Name,
            new VirtualDiskArgs
            {
                Name = disk.Name,
                Size = disk.SizeBytes,
                StorageRepositoryId = catalog.StorageRepository(machine, disk.StorageRepository),
                VirtualMachineId = machineId,
                Mode = "RW",
                Bootable = false,
                AllowDisconnect = plan.Definition.AllowRestart,
            },
            new CustomResourceOptions { Parent = parent });
}
