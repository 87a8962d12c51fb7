using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>TopologySelectorTerm</c> as outputs.</summary>
[OutputType]
public sealed class TopologySelectorTerm
{
    public readonly ImmutableArray<TopologySelectorLabelRequirement> MatchLabelExpressions;

    [OutputConstructor]
    private TopologySelectorTerm(
        ImmutableArray<TopologySelectorLabelRequirement> matchLabelExpressions)
    {
        MatchLabelExpressions = matchLabelExpressions;
    }
}
