using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>The platform's own tags cannot be set by hand: lookups and clean-up rely on them.</summary>
internal sealed class ReservedTags : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "reserved-tags",
        Demand = "The platform's own tags cannot be set by hand: lookups and clean-up rely on them.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition) =>
        definition.Tags.Keys
            .Where(MachineTags.Reserved.Contains)
            .Select(key => Finding.Error(null, $"cluster.tags.{key}", "This tag is the platform's own.", "Choose another key."));
}
