using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation;

/// <summary>What the virtual machines of one zone take together (V28, V29).</summary>
/// <param name="MemoryGb">The sum of their memory in GB.</param>
/// <param name="VCpu">The sum of their vCPU.</param>
public sealed record ZoneLoad(long MemoryGb, long VCpu)
{
    /// <summary>The load of every zone; empty when the zones are wrong (V7, V8) or there are too many workers (V14).</summary>
    public static ImmutableSortedDictionary<Zone, ZoneLoad> Of(ClusterDefinition definition)
    {
        var profile = definition.Profile;
        if (definition.Zones.Distinct().Count() != profile.ZoneCount || definition.WorkerCount() > profile.MaximumWorkers)
            return ImmutableSortedDictionary<Zone, ZoneLoad>.Empty;
        return Machines(definition)
            .GroupBy(machine => machine.Zone, machine => machine.Size)
            .ToImmutableSortedDictionary(zone => zone.Key, sizes => new ZoneLoad(sizes.Sum(size => (long)size.MemoryGb), sizes.Sum(size => (long)size.VCpu)));
    }

    private static IEnumerable<(Zone Zone, MachineSize Size)> Machines(ClusterDefinition definition)
    {
        var profile = definition.Profile;
        yield return (definition.GitRunnerZone(), definition.GitRunner.Size);
        foreach (var number in Enumerable.Range(1, profile.ControlPlanes))
            yield return (definition.ZoneOf(number), definition.ControlPlane.Size);
        foreach (var number in Enumerable.Range(1, profile.StorageNodes))
            yield return (definition.ZoneOf(number), definition.StorageNodeSize());
        foreach (var (number, pool) in definition.NumberedWorkers().Where(worker => worker.Pool.BareMetal is null))
            yield return (definition.ZoneOf(number), pool.Size);
    }
}
