using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>SuccessPolicy</c> as outputs.</summary>
[OutputType]
public sealed class SuccessPolicy
{
    public readonly ImmutableArray<SuccessPolicyRule> Rules;

    [OutputConstructor]
    private SuccessPolicy(
        ImmutableArray<SuccessPolicyRule> rules)
    {
        Rules = rules;
    }
}
