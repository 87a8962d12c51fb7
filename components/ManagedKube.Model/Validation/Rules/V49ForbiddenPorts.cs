using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Edge;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V49: remote consoles and file shares are never open to everybody, and Talos and etcd never to the Internet at all (F14).</summary>
internal sealed class V49ForbiddenPorts : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V49",
        Demand = "The ports 22, 3389, 445 and 2049 are never open to everybody, and 50000, 50001, 2379 and 2380 never to the Internet at all.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        foreach (var (index, rule) in definition.Exposure.Rules.Index())
        {
            var path = $"cluster.exposure.rules[{index}].port";
            if (ForbiddenPorts.OnPublicAddresses.Contains(rule.Port))
            {
                yield return Finding.Error(
                    "V49", path, $"Port {rule.Port}, on which Talos or etcd listens, is never open to the Internet.", "Remove the rule.");
            }
            // A source that means everybody is refused as a source.
            else if (ForbiddenPorts.ToEverybody.Contains(rule.Port) && rule.Sources.IsEmpty)
                yield return Finding.Error("V49", path, $"Port {rule.Port} would be open to everybody.", "Write the sources that may use it.");
        }
    }
}
