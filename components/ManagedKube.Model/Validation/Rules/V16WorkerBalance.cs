using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V16: production's workers are spread evenly over the zones.</summary>
internal sealed class V16WorkerBalance : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V16",
        Demand = "Production's workers are spread evenly over the zones.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var spread = WorkerSpread.Of(definition);
        if (spread.Count > 0 && !spread.ContainsValue(0) && spread.Values.Max() - spread.Values.Min() > 1)
        {
            yield return Finding.Error("V16", "cluster.workers",
                $"The workers are unbalanced: {string.Join(", ", spread.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} in {pair.Key}"))}.",
                "Choose counts and first numbers so that no zone has more than one worker more than another.");
        }
    }
}
