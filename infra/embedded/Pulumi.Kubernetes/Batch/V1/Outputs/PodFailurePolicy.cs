using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>PodFailurePolicy</c> as outputs.</summary>
[OutputType]
public sealed class PodFailurePolicy
{
    public readonly ImmutableArray<PodFailurePolicyRule> Rules;

    [OutputConstructor]
    private PodFailurePolicy(
        ImmutableArray<PodFailurePolicyRule> rules)
    {
        Rules = rules;
    }
}
