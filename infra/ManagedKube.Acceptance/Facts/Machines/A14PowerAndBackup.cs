using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A14: each machine runs and has a backup policy.</summary>
internal sealed class A14PowerAndBackup() : IaasFact("A14", "Each machine runs and has the backup policy of the plan.")
{
    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state) =>
        MachinePairs.Of(plan, state).SelectMany(machine => Problems(machine.Planned, machine.Present));

    private static IEnumerable<string> Problems(MachinePlan planned, ObservedMachine present)
    {
        if (!present.IsRunning)
            yield return $"{planned.Name} is not powered on";
        if (!present.BackupPolicies.Contains(planned.BackupPolicy))
            yield return $"{planned.Name} has {Words.List(present.BackupPolicies)} as its backup policies, instead of {planned.BackupPolicy}";
    }
}
