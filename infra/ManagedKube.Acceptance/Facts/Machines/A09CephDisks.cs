using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A9, A10: the Ceph disks are on their carriers, whole, and on no other machine.</summary>
internal sealed class A09CephDisks() : IaasFact("A9", "The Ceph disks are on their three carriers and nowhere else.")
{
    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state) =>
        MachinePairs.Of(plan, state).Where(machine => machine.Planned.IsVirtualMachine).SelectMany(machine => Problems(machine.Planned, machine.Present));

    private static IEnumerable<string> Problems(MachinePlan planned, ObservedMachine present)
    {
        foreach (var disk in planned.CephDisks)
        {
            if (present.Disks.FirstOrDefault(candidate => candidate.Name == disk.Name) is not { } found)
                yield return $"{planned.Name} lacks {disk.Name}";
            else if (found.SizeBytes != disk.SizeBytes)
                yield return $"{disk.Name} has {found.SizeBytes / MachinePlan.BytesPerGb} GB, instead of {disk.SizeGb}";
        }

        string[] known = [planned.OsDiskName, .. planned.CephDisks.Select(disk => disk.Name), .. planned.LocalDisk is { } local ? [local.Name] : Array.Empty<string>()];
        foreach (var disk in present.Disks.Where(disk => !known.Contains(disk.Name)))
            yield return $"{planned.Name} has a disk {disk.Name}, which is in no plan";
    }
}
