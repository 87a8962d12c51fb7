using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A11: the Ceph disks lie on the storage repository of their zone.</summary>
internal sealed class A11CephRepositories() : IaasFact("A11", "The Ceph disks lie on the ordered storage repositories.")
{
    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state) =>
        from planned in plan.Machines
        from disk in planned.CephDisks
        let present = state.Find(planned.Name)?.Disks.FirstOrDefault(candidate => candidate.Name == disk.Name)
        where present is not null && present.StorageRepository != disk.StorageRepository
        select $"{disk.Name} lies on {present.StorageRepository}, instead of {disk.StorageRepository}";
}
