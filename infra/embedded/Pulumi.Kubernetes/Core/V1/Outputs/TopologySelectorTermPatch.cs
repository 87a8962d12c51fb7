using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>TopologySelectorTerm</c> as outputs.</summary>
[OutputType]
public sealed class TopologySelectorTermPatch
{
    public readonly ImmutableArray<TopologySelectorLabelRequirementPatch> MatchLabelExpressions;

    [OutputConstructor]
    private TopologySelectorTermPatch(
        ImmutableArray<TopologySelectorLabelRequirementPatch> matchLabelExpressions)
    {
        MatchLabelExpressions = matchLabelExpressions;
    }
}
