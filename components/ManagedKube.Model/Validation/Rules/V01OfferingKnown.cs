using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V1: the offering is Core or Full.</summary>
internal sealed class V01OfferingKnown : DefinitionRule
{
    public static Finding Refuse(string path, string offering) =>
        Finding.Error("V1", path, $"There is no offering \"{offering}\".", "Write core or full.");

    public override RuleDescription Description { get; } = new()
    {
        Id = "V1",
        Demand = "The offering is Core or Full.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (!Enum.IsDefined(definition.Offering))
            yield return Refuse("cluster.offering", definition.Offering.ToString());
    }
}
