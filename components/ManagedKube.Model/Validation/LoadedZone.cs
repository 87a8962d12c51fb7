using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Capacity;

namespace ManagedKube.Model.Validation;

/// <summary>A zone's machines and the hosts that they have to share.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Load">What the machines take.</param>
/// <param name="Hosts">What the hosts offer.</param>
internal sealed record LoadedZone(Zone Zone, ZoneLoad Load, HostCapacity Hosts)
{
    /// <summary>
    /// The zones whose hosts are known: the inventory's, else the stated ones. A zone without a host to spare is the matter of V30.
    /// </summary>
    public static IEnumerable<LoadedZone> Of(RuleContext context)
    {
        var stated = HostCapacity.Of(context.Definition);
        foreach (var (zone, load) in ZoneLoad.Of(context.Definition))
        {
            if ((context.Hosts is { } known ? known.GetValueOrDefault(zone) : stated) is { } hosts && hosts.Hosts > hosts.SpareHosts)
                yield return new(zone, load, hosts);
        }
    }

    /// <summary>What is needed and there, in words.</summary>
    public string Describe(long needed, long offered, string unit) =>
        $"{Zone} needs {needed} {unit} and has {offered} on {Hosts.Hosts} hosts{(Hosts.SpareHosts == 0 ? "" : $", {Hosts.SpareHosts} of them kept free")}";
}
