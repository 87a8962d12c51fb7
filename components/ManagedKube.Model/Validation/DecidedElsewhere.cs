using System.Collections.Immutable;

namespace ManagedKube.Model.Validation;

/// <summary>Rules of the product specification that no look at a definition can decide, and where they are decided instead.</summary>
internal static class DecidedElsewhere
{
    public static ImmutableArray<RuleDescription> Rules { get; } =
    [
        Rule("V4", "No DNS record and no machine of somebody else uses the code.", RuleBasis.Inventory),
        Rule("V10", "No other machine of the tenant has one of the cluster's names.", RuleBasis.Inventory),
        Rule("V40", "Every planned address lies in the /22, at its fixed offset, and belongs to one machine.", RuleBasis.Construction),
        Rule("V45", "The tenant owns the public addresses.", RuleBasis.Inventory),
        Rule("V47", "The cluster's own egress address is on the allow list.", RuleBasis.Construction),
        Rule("V48", "The forwardings F1 to F4 of the offering are in every plan.", RuleBasis.Construction),
        Rule("V56", "The three carriers have the same Ceph disks: there is one list for all of them.", RuleBasis.Construction),
        Rule("V61", "No quota is lowered below what is in use.", RuleBasis.Inventory),
        Rule("V65", "The cluster's egress address is among the sources of every bucket, and the keys are secrets.", RuleBasis.Construction),
        Rule("V81", "No step deletes or replaces what holds data.", RuleBasis.Plan),
        Rule("V82", "No patch sets a field that holds a secret, such as a key, a token or a password.", RuleBasis.Machines),
        Rule("machine-configuration", "Talos takes the machine configuration of every node, with the patches of its pool.", RuleBasis.Machines),
        Rule("V82", "Generated secrets are marked as such in state, plans and outputs.", RuleBasis.Construction),
    ];

    private static RuleDescription Rule(string id, string demand, RuleBasis basis) => new() { Id = id, Demand = demand, Basis = basis };
}
