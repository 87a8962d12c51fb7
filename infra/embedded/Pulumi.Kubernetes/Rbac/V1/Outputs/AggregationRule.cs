using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Rbac.V1;

/// <summary>The fields of Kubernetes' <c>AggregationRule</c> as outputs.</summary>
[OutputType]
public sealed class AggregationRule
{
    public readonly ImmutableArray<Meta.V1.LabelSelector> ClusterRoleSelectors;

    [OutputConstructor]
    private AggregationRule(
        ImmutableArray<Meta.V1.LabelSelector> clusterRoleSelectors)
    {
        ClusterRoleSelectors = clusterRoleSelectors;
    }
}
