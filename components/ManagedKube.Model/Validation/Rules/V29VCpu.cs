namespace ManagedKube.Model.Validation.Rules;

/// <summary>V29: not too many vCPU of a zone share the threads of its hosts; in production one host is kept free.</summary>
internal sealed class V29VCpu : IRule
{
    // Beyond twice the ratio nothing runs as it should.
    private const long Intolerable = 2;
    private const string Path = "cluster.hosts.vcpuRatio";

    public RuleDescription Description { get; } = new()
    {
        Id = "V29",
        Demand = "In production a vCPU has a thread of a host to itself, one host kept free; in dev/test two share one. Another ratio may be stated. More is a warning, twice as many an error.",
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Definition.Hosts.VCpuRatio < 1)
        {
            yield return Finding.Error("V29", Path, $"{context.Definition.Hosts.VCpuRatio} vCPU cannot share a thread.",
                "Write 1 or more, or remove the line to use the usual ratio.");
            yield break;
        }
        var tight = LoadedZone.Of(context).Where(zone => zone.Load.VCpu > zone.Hosts.VCpu).ToList();
        if (tight.Count == 0)
            yield break;
        var message = $"Too many vCPU share a thread of the hosts: {string.Join("; ", tight.Select(zone => zone.Describe(zone.Load.VCpu, zone.Hosts.VCpu, "vCPU")))}.";
        const string remedy = "Rent more hosts, order fewer or smaller machines, or state a higher ratio.";
        yield return tight.Any(zone => zone.Load.VCpu > Intolerable * zone.Hosts.VCpu)
            ? Finding.Error("V29", "cluster.hosts.perZone", message, remedy)
            : Finding.Warning("V29", "cluster.hosts.perZone", message, remedy);
    }
}
