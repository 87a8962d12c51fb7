using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A3-A6: the machines of one kind are there, and none is smaller than ordered.</summary>
/// <param name="id">Its number in the list.</param>
/// <param name="statement">What holds.</param>
/// <param name="role">The machines.</param>
internal sealed class MachineSizes(string id, string statement, MachineRole role) : IaasFact(id, statement)
{
    public override bool AppliesTo(ClusterPlan plan) => plan.MachinesOf(role).Any();

    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state) =>
        from planned in plan.MachinesOf(role)
        where planned.IsVirtualMachine
        from problem in Problems(planned, state.Find(planned.Name))
        select problem;

    private static IEnumerable<string> Problems(MachinePlan planned, ObservedMachine? present)
    {
        if (present is null)
        {
            yield return $"{planned.Name} is missing";
            yield break;
        }

        if (present.VCpu < planned.VCpu)
            yield return $"{planned.Name} has {present.VCpu} vCPU, instead of {planned.VCpu}";
        if (present.MemoryBytes < planned.MemoryBytes)
            yield return $"{planned.Name} has {present.MemoryBytes / MachinePlan.BytesPerGb} GB of memory, instead of {planned.MemoryGb}";
        if (present.Disks.FirstOrDefault(disk => disk.Name == planned.OsDiskName) is not { } system)
            yield return $"{planned.Name} has no system disk {planned.OsDiskName}";
        else if (system.SizeBytes < planned.OsDiskBytes)
            yield return $"{system.Name} has {system.SizeBytes / MachinePlan.BytesPerGb} GB, instead of {planned.OsDiskGb}";
    }
}
