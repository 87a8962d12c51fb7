using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V45: a cluster has at least two public addresses, different and routable (<see cref="PublicAddress"/>). That the customer
/// owns them is asked of the inventory.
/// </summary>
internal sealed class V45PublicIps : DefinitionRule
{
    private const int Least = 2;

    public override RuleDescription Description { get; } = new()
    {
        Id = "V45",
        Demand = "A cluster has at least two public addresses, different and routable.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var addresses = definition.Exposure.PublicIps;
        if (addresses.Length < Least)
        {
            yield return Finding.Error("V45", "cluster.exposure.publicIps",
                $"A cluster needs {Least} public addresses, one for its API and consoles and one for applications; here {(addresses.Length == 1 ? "is 1" : "are 0")}.",
                "Order the addresses and write them here.");
        }
        foreach (var (index, address) in addresses.Index())
        {
            if (!PublicAddress.IsRoutable(address))
            {
                yield return Finding.Error("V45", $"cluster.exposure.publicIps[{index}]", $"{address} cannot be reached over the Internet.",
                    "Write an address that was ordered for this cluster.");
            }
            else if (addresses.Take(index).Contains(address))
                yield return Finding.Error("V45", $"cluster.exposure.publicIps[{index}]", $"{address} is written twice.", "Write each address once.");
        }
    }
}
