using System.Collections.Immutable;

namespace ManagedKube.Simulator.Kubernetes.Controllers.Ceph;

/// <summary>What Ceph says of itself.</summary>
/// <param name="State"><c>HEALTH_OK</c>, <c>HEALTH_WARN</c> or <c>HEALTH_ERR</c>.</param>
/// <param name="Checks">What is not well, in Ceph's own words, by its own codes.</param>
internal sealed record CephHealth(string State, ImmutableSortedDictionary<string, string> Checks)
{
    public const string Warning = "HEALTH_WARN";
    public const string Error = "HEALTH_ERR";

    private const string Well = "HEALTH_OK";
    private const int UsualCopies = 3;

    /// <param name="monitors">By id, whether it runs.</param>
    /// <param name="managers">How many managers run.</param>
    /// <param name="osds">All OSDs.</param>
    public static CephHealth Of(IReadOnlyDictionary<string, bool> monitors, long managers, ImmutableArray<CephOsd> osds)
    {
        var quorum = monitors.Where(monitor => monitor.Value).Select(monitor => monitor.Key).Order(StringComparer.Ordinal).ToList();
        // Without a quorum nobody answers, and Rook says so in place of Ceph.
        if (quorum.Count * 2 <= monitors.Count)
            return new(Error, ImmutableSortedDictionary<string, string>.Empty.Add("error", "failed to get status. . timed out: exit status 1"));
        var checks = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (quorum.Count < monitors.Count)
            checks["MON_DOWN"] = $"{monitors.Count - quorum.Count}/{monitors.Count} mons down, quorum {string.Join(',', quorum)}";
        if (managers == 0)
            checks["MGR_DOWN"] = "no active mgr";
        if (osds.Length < UsualCopies)
            checks["TOO_FEW_OSDS"] = $"OSD count {osds.Length} < osd_pool_default_size {UsualCopies}";
        if (osds.Count(osd => !osd.IsUp) is > 0 and var down)
            checks["OSD_DOWN"] = $"{down} osds down";
        AddWhole(checks, "OSD_HOST_DOWN", "host", osds.GroupBy(osd => osd.Host));
        AddWhole(checks, "OSD_ZONE_DOWN", "zone", osds.Where(osd => osd.Zone is not null).GroupBy(osd => osd.Zone!));
        return new(checks.Count == 0 ? Well : Warning, checks.ToImmutable());
    }

    // A place is down as a whole when none of its OSDs is up.
    private static void AddWhole(
        ImmutableSortedDictionary<string, string>.Builder checks, string code, string place, IEnumerable<IGrouping<string, CephOsd>> places)
    {
        var down = places.Where(osds => osds.All(osd => !osd.IsUp)).ToList();
        if (down.Count > 0)
            checks[code] = $"{down.Count} {place}{(down.Count == 1 ? "" : "s")} ({down.Sum(osds => osds.Count())} osds) down";
    }
}
