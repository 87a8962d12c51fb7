using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>Everything that the machine configuration of a bare-metal server needs is known, and no adapter is meant twice.</summary>
internal sealed class BareMetalServers : DefinitionRule
{
    private const int HighestVlan = 4094;

    private static readonly string[] BondModes = ["802.3ad", "active-backup", "balance-alb", "balance-rr", "balance-tlb", "balance-xor", "broadcast"];

    public override RuleDescription Description { get; } = new()
    {
        Id = "bare-metal-servers",
        Demand = "Of every bare-metal server the adapters and the disk to install on are known, before it can have a machine configuration.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        HashSet<string> known = [];
        foreach (var (index, pool) in definition.Workers.Index())
        {
            if (pool.BareMetal is not { } metal)
                continue;
            foreach (var finding in Check(pool, metal, $"cluster.workers[{index}]").Concat(Adapters(metal, $"cluster.workers[{index}].bareMetal", known)))
                yield return finding;
        }
    }

    private static IEnumerable<Finding> Check(WorkerPoolDefinition pool, BareMetalDefinition metal, string path) =>
    [
        .. OfPool(pool, path),
        .. OfNetwork(metal, $"{path}.bareMetal"),
        .. OfServers(pool, metal, $"{path}.bareMetal.servers"),
        .. OfDisk(metal, $"{path}.bareMetal.installDisk"),
    ];

    private static IEnumerable<Finding> OfPool(WorkerPoolDefinition pool, string path)
    {
        if (pool.LocalDiskGb is not null)
        {
            yield return Finding.Error(null, $"{path}.localDiskGb", "The IaaS plugs no disk into a bare-metal server.",
                "Remove the line, and order virtual machines for local storage.");
        }
    }

    private static IEnumerable<Finding> OfNetwork(BareMetalDefinition metal, string path)
    {
        if (metal.Vlan is < 1 or > HighestVlan)
        {
            yield return Finding.Error(null, $"{path}.vlan", $"A VLAN has a number from 1 to {HighestVlan}, not {metal.Vlan}.",
                "Correct the number, or remove the line where the network comes untagged.");
        }
        if (!BondModes.Contains(metal.BondMode))
        {
            yield return Finding.Error(null, $"{path}.bondMode", $"Linux has no bond of the mode \"{metal.BondMode}\".",
                $"Write one of {string.Join(", ", BondModes)}.");
        }
    }

    private static IEnumerable<Finding> OfServers(WorkerPoolDefinition pool, BareMetalDefinition metal, string path)
    {
        var (known, all) = (metal.Servers.Length, pool.Count);
        if (known > all)
            yield return Finding.Error(null, path, $"The pool has {all} workers, and {known} servers are named.", "Correct count, or the list.");
        if (known < all)
        {
            yield return Finding.Warning(null, path,
                $"Of {all - known} of the {all} servers the adapters are not known: they get no machine configuration yet.",
                "Add the MAC addresses of each once they are known, in the order of the workers' numbers.");
        }
    }

    private static IEnumerable<Finding> OfDisk(BareMetalDefinition metal, string path)
    {
        if (metal.InstallDisk is { AtMostGb: < 1 })
            yield return Finding.Error(null, $"{path}.atMostGb", "No disk is that small.", "Write the size in GB.");
        if (!metal.Servers.IsEmpty && metal.InstallDisk is not { Device: not null } and not { Nvme: true } and not { AtMostGb: not null })
        {
            yield return Finding.Error(null, path,
                "It is not known on which disk of the servers Talos is to be installed, and it wipes the one that it takes.",
                "Write the device, or what tells the disk from the others, for example installDisk: {nvme: true, atMostGb: 1000}.");
        }
    }

    private static IEnumerable<Finding> Adapters(BareMetalDefinition metal, string path, HashSet<string> known) =>
        from server in metal.Servers.Index()
        from address in server.Item.MacAddresses.Index()
        where !known.Add(address.Item)
        select Finding.Error(null, $"{path}.servers[{server.Index}].macAddresses[{address.Index}]", $"The adapter {address.Item} is there twice.",
            "Correct one of the two: every adapter has an address of its own.");
}
