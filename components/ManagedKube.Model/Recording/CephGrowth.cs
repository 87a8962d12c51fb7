using ManagedKube.Model.Definition;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Recording;

/// <summary>
/// Compares the ordered Ceph disks with the recorded ones. Ceph can only grow: the recorded list stays as it is, and new disks
/// are added at its end (V59). Removing, reducing or moving a disk would destroy data.
/// </summary>
internal static class CephGrowth
{
    private const string Rule = "V59";
    private const string Path = "cluster.ceph.disksGb";

    public static IEnumerable<Finding> Compare(CephDefinition ceph, RecordedCeph recorded)
    {
        var (before, now) = (recorded.DisksGb, ceph.DisksGb);
        for (var i = 0; i < Math.Min(before.Length, now.Length); i++)
        {
            if (before[i] != now[i])
            {
                yield return Finding.Error(Rule, $"{Path}[{i}]",
                    $"Ceph can only grow: disk {i + 1} of each carrier has {before[i]} GB and cannot become one of {now[i]} GB.",
                    $"Write {before[i]} again, and add further disks at the end of the list.");
            }
        }
        if (now.Length < before.Length)
        {
            yield return Finding.Error(Rule, Path,
                $"Ceph can only grow: each carrier has disks of [{Text(before)}] GB, and only [{Text(now)}] are asked for, which would destroy data.",
                $"Write [{Text(before)}] again, and add further disks at its end.");
        }
        if (ceph.StorageRepository != recorded.StorageRepository)
        {
            yield return Finding.Error(Rule, "cluster.ceph.storageRepository",
                $"The Ceph disks lie on {recorded.StorageRepository} and cannot move to {ceph.StorageRepository}.",
                $"Write {recorded.StorageRepository} again.");
        }
    }

    private static string Text(IEnumerable<int> sizes) => string.Join(", ", sizes);
}
