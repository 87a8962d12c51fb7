namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V59: Ceph only grows: the recorded list of disks stays as it is, and new disks come at its end. Removing, reducing or moving
/// a disk would destroy data.
/// </summary>
internal sealed class V59CephGrowth : IRule
{
    private const string Path = "cluster.ceph.disksGb";

    public RuleDescription Description { get; } = new()
    {
        Id = "V59",
        Demand = "Ceph only grows: no disk is removed, reduced or moved.",
        Basis = RuleBasis.Recorded,
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Recorded?.Ceph is not { } recorded)
            yield break;
        var ceph = context.Definition.Ceph;
        var (before, now) = (recorded.DisksGb, ceph.DisksGb);
        for (var i = 0; i < Math.Min(before.Length, now.Length); i++)
        {
            if (before[i] != now[i])
            {
                yield return Refuse($"{Path}[{i}]",
                    $"Ceph can only grow: disk {i + 1} of each carrier has {before[i]} GB and cannot become one of {now[i]} GB.",
                    $"Write {before[i]} again, and add further disks at the end of the list.");
            }
        }
        if (now.Length < before.Length)
        {
            yield return Refuse(Path,
                $"Ceph can only grow: each carrier has disks of [{Text(before)}] GB, and only [{Text(now)}] are asked for, which would destroy data.",
                $"Write [{Text(before)}] again, and add further disks at its end.");
        }
        if (ceph.StorageRepository != recorded.StorageRepository)
        {
            yield return Refuse("cluster.ceph.storageRepository",
                $"The Ceph disks lie on {recorded.StorageRepository} and cannot move to {ceph.StorageRepository}.",
                $"Write {recorded.StorageRepository} again.");
        }
    }

    private static Finding Refuse(string path, string message, string remedy) => Finding.Error("V59", path, message, remedy);

    private static string Text(IEnumerable<int> sizes) => string.Join(", ", sizes);
}
