using ManagedKube.Components.Infrastructure;
using ManagedKube.Model.Planning;
using ManagedKube.OpenIaaS.Resources.Compute;
using Pulumi;

namespace ManagedKube.Components.Machines;

/// <summary>Makes the data disks of machines. A disk names its machine, and so is deleted before it.</summary>
internal static class DataDiskFactory
{
    public static VirtualDisk Create(
        ClusterPlan plan, MachinePlan machine, DataDiskPlan disk, Input<string> machineId, InfrastructureCatalog catalog, Resource parent)
    {
        var repository = catalog.StorageRepository(machine, disk.StorageRepository);
        var created = new VirtualDisk(
            disk.Name,
            new VirtualDiskArgs
            {
                Name = disk.Name,
                Size = disk.SizeBytes,
                StorageRepositoryId = repository,
                VirtualMachineId = machineId,
                Mode = "RW",
                Bootable = false,
                AllowDisconnect = plan.Definition.AllowRestart,
            },
            new CustomResourceOptions
            {
                Parent = parent,
                Protect = true,
                // A disk that holds data stays where it was made (G2).
                IgnoreChanges = { "storageRepositoryId" },
            });
        catalog.Kept.Compare(disk.Name, "storageRepositoryId", created.StorageRepositoryId.Apply(string? (id) => id), repository);
        return created;
    }
}
