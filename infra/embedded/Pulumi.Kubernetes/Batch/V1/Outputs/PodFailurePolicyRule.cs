using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>PodFailurePolicyRule</c> as outputs.</summary>
[OutputType]
public sealed class PodFailurePolicyRule
{
    public readonly string Action;
    public readonly PodFailurePolicyOnExitCodesRequirement OnExitCodes;
    public readonly ImmutableArray<PodFailurePolicyOnPodConditionsPattern> OnPodConditions;

    [OutputConstructor]
    private PodFailurePolicyRule(
        string action,
        PodFailurePolicyOnExitCodesRequirement onExitCodes,
        ImmutableArray<PodFailurePolicyOnPodConditionsPattern> onPodConditions)
    {
        Action = action;
        OnExitCodes = onExitCodes;
        OnPodConditions = onPodConditions;
    }
}
