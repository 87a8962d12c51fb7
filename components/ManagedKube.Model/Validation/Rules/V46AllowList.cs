using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V46: the allow list of the first public address is not empty, and names addresses of the Internet exactly
/// (<see cref="PublicAddress"/>). The cluster's own address is on it without being written.
/// </summary>
internal sealed class V46AllowList : DefinitionRule
{
    private const int WidestPrefix = 24;

    public override RuleDescription Description { get; } = new()
    {
        Id = "V46",
        Demand = "The allow list is not empty, and its entries are canonical public addresses or ranges; a range larger than a /24 is a warning.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var exposure = definition.Exposure;
        if (exposure.AllowedSources.IsEmpty && exposure.Operators.IsEmpty)
        {
            return
            [
                Finding.Error("V46", "cluster.exposure.allowedSources", "The allow list is empty, so nobody could reach the cluster.",
                    "Write the client's addresses here and the provider's at operators."),
            ];
        }
        return [.. Check("cluster.exposure.operators", exposure.Operators), .. Check("cluster.exposure.allowedSources", exposure.AllowedSources)];
    }

    private static IEnumerable<Finding> Check(string path, ImmutableArray<Ipv4Range> sources)
    {
        foreach (var (index, source) in sources.Index())
        {
            if (SourceRange.Problem("V46", $"{path}[{index}]", source) is { } problem)
                yield return problem;
            else if (source.PrefixLength < WidestPrefix)
            {
                yield return Finding.Warning("V46", $"{path}[{index}]", $"{source} lets {1UL << (32 - source.PrefixLength)} addresses reach the API and every console.",
                    $"Prefer ranges of /{WidestPrefix} or smaller.");
            }
        }
    }
}
