namespace ManagedKube.Model.Validation.Rules;

/// <summary>V28: the machines of a zone fit the memory of its hosts; in production one host is kept free.</summary>
internal sealed class V28Memory : IRule
{
    public RuleDescription Description { get; } = new()
    {
        Id = "V28",
        Demand = "The machines of a zone fit the memory of its hosts; in production one host is kept free.",
    };

    public IEnumerable<Finding> Check(RuleContext context) =>
        from zone in ZoneLoad.WithHosts(context)
        where zone.Load.MemoryGb > zone.Hosts.MemoryGb
        select Finding.Error("V28", "cluster.hosts.perZone",
            $"The machines in {zone.Zone} need {zone.Load.MemoryGb} GB of memory, but its {zone.Hosts.Hosts} hosts have {zone.Hosts.MemoryGb} GB for machines{Reserve(zone.Hosts.SpareHosts)}.",
            "Rent more or larger hosts, or order fewer or smaller machines.");

    private static string Reserve(int hosts) => hosts == 0 ? "" : $" when {hosts} is kept free";
}
