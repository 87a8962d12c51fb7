using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ManagedKube.NodeDriver.Gates;

/// <summary>
/// Whether the other two copies of everything are there when a carrier of Ceph disks goes (product spec D27). With three carriers and
/// three copies each carrier holds one copy of everything, so that Ceph may miss one carrier and nothing else.
/// </summary>
internal static partial class CephCopies
{
    private const string OsdDown = "OSD_DOWN";
    private const string HostDown = "OSD_HOST_DOWN";
    private const string MonitorDown = "MON_DOWN";

    // What the loss of one carrier brings with it. A metadata server holds no copy of anything.
    private static readonly ImmutableHashSet<string> OfOneCarrier =
        [OsdDown, HostDown, MonitorDown, "OSD_ZONE_DOWN", "PG_DEGRADED", "MDS_INSUFFICIENT_STANDBY"];

    /// <summary>Everything that speaks against it, for people; empty when the other copies are there.</summary>
    /// <param name="health">What Ceph says about its health.</param>
    /// <param name="checks">What it says is not well, by code.</param>
    /// <param name="carrierIsReady">Whether the node of the carrier that goes is ready: then it is not the reason for anything.</param>
    public static ImmutableArray<string> MissingWithout(string health, ImmutableSortedDictionary<string, string> checks, bool carrierIsReady)
    {
        if (health == HealthGate.CephIsWell)
            return [];
        var said = checks.IsEmpty ? health : $"{health} ({string.Join("; ", checks.Select(check => $"{check.Key}: {check.Value}"))})";
        if (carrierIsReady || checks.IsEmpty || checks.Keys.Any(check => !OfOneCarrier.Contains(check)))
            return [$"Ceph says {said}: the other two copies of everything have to be there first"];
        return IsOneHost(checks) && IsOneMonitor(checks) ? [] : [$"Ceph says {said}: more is missing than this carrier"];
    }

    // "1 host (2 osds) down" beside "2 osds down": all that are down are on one host.
    private static bool IsOneHost(ImmutableSortedDictionary<string, string> checks)
    {
        var down = Numbers(checks.GetValueOrDefault(OsdDown, ""));
        var host = Numbers(checks.GetValueOrDefault(HostDown, ""));
        return checks.ContainsKey(OsdDown) ? down.Length > 0 && host.Length > 1 && host[0] == 1 && host[1] == down[0] : host.IsEmpty;
    }

    private static bool IsOneMonitor(ImmutableSortedDictionary<string, string> checks) =>
        !checks.TryGetValue(MonitorDown, out var text) || Numbers(text) is [1, ..];

    private static ImmutableArray<int> Numbers(string text) =>
        [.. Number().Matches(text).Select(found => int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\d{1,6}")]
    private static partial Regex Number();
}
