using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>Sources of applications, forwardings and buckets are canonical public ranges; an absent list means everybody.</summary>
internal sealed class SourceRanges : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "source-ranges",
        Demand = "Sources of applications, forwardings and buckets are canonical public ranges; everybody is meant by leaving the list out.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition) =>
    [
        .. Check("cluster.exposure.webSources", definition.Exposure.WebSources),
        .. definition.Exposure.Rules.SelectMany((rule, index) => Check($"cluster.exposure.rules[{index}].sources", rule.Sources)),
        .. Check("cluster.objectStorage.sources", definition.ObjectStorage.Sources),
    ];

    private static IEnumerable<Finding> Check(string path, ImmutableArray<Ipv4Range> sources) =>
        sources.Select((source, index) => SourceRange.Problem(null, $"{path}[{index}]", source)).OfType<Finding>();
}
