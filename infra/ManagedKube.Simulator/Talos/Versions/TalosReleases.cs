using System.Collections.Frozen;

namespace ManagedKube.Simulator.Talos.Versions;

/// <summary>What each Talos minor brings along and supports.</summary>
internal sealed record TalosReleases(int OldestKubernetes, int NewestKubernetes, int UpgradableFrom, string Linux, string Containerd, string Etcd)
{
    /// <summary>The version of a template whose name does not say it.</summary>
    public static readonly TalosVersion Default = new(1, 14, 6);

    private static readonly TalosVersion Withdrawn = new(1, 13, 1);

    private static readonly FrozenDictionary<int, TalosReleases> Minors = new Dictionary<int, TalosReleases>
    {
        [12] = new(30, 35, 10, "6.18.5", "2.1.6", "3.6.14"),
        [13] = new(31, 36, 11, "6.18.24", "2.2.3", "3.6.14"),
        [14] = new(32, 37, 12, "6.18.63", "2.3.0", "3.7.2"),
    }.ToFrozenDictionary();

    /// <summary>What a version is of; null for a version that there is not, or that was withdrawn.</summary>
    public static TalosReleases? Of(TalosVersion version) =>
        version.Major == 1 && version != Withdrawn ? Minors.GetValueOrDefault(version.Minor) : null;

    public bool Supports(TalosVersion kubernetes) =>
        kubernetes.Major == 1 && kubernetes.Minor >= OldestKubernetes && kubernetes.Minor <= NewestKubernetes;

    public string KubernetesRange => $"1.{OldestKubernetes} to 1.{NewestKubernetes}";
}
