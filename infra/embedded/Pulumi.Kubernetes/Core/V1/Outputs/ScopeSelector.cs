using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ScopeSelector</c> as outputs.</summary>
[OutputType]
public sealed class ScopeSelector
{
    public readonly ImmutableArray<ScopedResourceSelectorRequirement> MatchExpressions;

    [OutputConstructor]
    private ScopeSelector(
        ImmutableArray<ScopedResourceSelectorRequirement> matchExpressions)
    {
        MatchExpressions = matchExpressions;
    }
}
