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
        carrier.CephDisks.Select(disk => Create(plan, disk, catalog.StorageRepository(carrier, disk.StorageRepository), machineId, catalog, parent));

    private static VirtualDisk Create(
        ClusterPlan plan, DataDiskPlan disk, Output<string> repository, Input<string> machineId, InfrastructureCatalog catalog, Resource parent)
    {
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
                // A Ceph disk stays where it was made (G2).
                IgnoreChanges = { "storageRepositoryId" },
            });
        catalog.Kept.Compare(disk.Name, "storageRepositoryId", created.StorageRepositoryId.Apply(string? (id) => id), repository);
        return created;
    }
}
