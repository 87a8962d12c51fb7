namespace ManagedKube.Model.Validation.Rules;

/// <summary>V28: the machines of a zone fit the memory of its hosts; in production one host is kept free.</summary>
internal sealed class V28Memory : IRule
{
    public RuleDescription Description { get; } = new()
    {
        Id = "V28",
        Demand = "The machines of a zone fit the memory of its hosts; in production one host is kept free.",
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var tight = LoadedZone.Of(context).Where(zone => zone.Load.MemoryGb > zone.Hosts.MemoryGb).ToList();
        if (tight.Count > 0)
        {
            yield return Finding.Error("V28", "cluster.hosts.perZone",
                $"The hosts have too little memory for the machines: {string.Join("; ", tight.Select(zone => zone.Describe(zone.Load.MemoryGb, zone.Hosts.MemoryGb, "GB")))}.",
                "Rent more or larger hosts, or order fewer or smaller machines.");
        }
    }
}
