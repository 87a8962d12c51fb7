using ManagedKube.Model.Planning.Capacity;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V29: not too many vCPU of a zone share the threads of its hosts; in production one host is kept free.</summary>
internal sealed class V29VCpu : IRule
{
    // Beyond twice the ratio nothing runs as it should.
    private const long Intolerable = 2;

    public RuleDescription Description { get; } = new()
    {
        Id = "V29",
        Demand = "In production a vCPU has a thread of a host to itself, one host kept free; in dev/test two share one. Another ratio may be stated. More is a warning, twice as many an error.",
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Definition.Hosts.VCpuRatio < 1)
        {
            return
            [
                Finding.Error("V29", "cluster.hosts.vcpuRatio", $"{context.Definition.Hosts.VCpuRatio} vCPU cannot share a thread.",
                    "Write 1 or more, or remove the line to use the usual ratio."),
            ];
        }
        return
            from zone in ZoneLoad.WithHosts(context)
            where zone.Load.VCpu > zone.Hosts.VCpu
            select new Finding
            {
                Rule = "V29",
                Level = zone.Load.VCpu > Intolerable * zone.Hosts.VCpu ? FindingLevel.Error : FindingLevel.Warning,
                Path = "cluster.hosts.perZone",
                Message = $"The machines in {zone.Zone} have {zone.Load.VCpu} vCPU, but its {zone.Hosts.Hosts} hosts have room for {zone.Hosts.VCpu}, {Ratio(zone.Hosts)}.",
                Remedy = "Rent more hosts, or order fewer or smaller machines.",
            };
    }

    private static string Ratio(HostCapacity hosts) =>
        (hosts.VCpuRatio == 1 ? "one on each thread" : $"{hosts.VCpuRatio} on each thread") + (hosts.SpareHosts == 0 ? "" : $" when {hosts.SpareHosts} is kept free");
}
