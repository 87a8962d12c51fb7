using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation;

/// <summary>How production's workers spread over its zones.</summary>
internal static class WorkerSpread
{
    /// <summary>
    /// The number of workers in each zone, of those pools that <paramref name="counts"/> accepts; empty when there is nothing to judge: in dev/test, when the zones are wrong
    /// (V7) or when there are too few workers (V13).
    /// </summary>
    public static ImmutableDictionary<Zone, int> Of(ClusterDefinition definition, Func<WorkerPoolDefinition, bool>? counts = null)
    {
        var zones = definition.Zones.Distinct().ToList();
        if (definition.Environment != ClusterEnvironment.Production || zones.Count != definition.Profile.ZoneCount || definition.WorkerCount() < zones.Count)
            return ImmutableDictionary<Zone, int>.Empty;
        var used = definition
            .NumberedWorkers()
            .Where(worker => counts?.Invoke(worker.Pool) ?? true)
            .CountBy(worker => definition.ZoneOf(worker.Number))
            .ToDictionary();
        return zones.ToImmutableDictionary(zone => zone, zone => used.GetValueOrDefault(zone));
    }
}
