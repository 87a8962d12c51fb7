namespace Pulumi.Kubernetes.Types.Outputs.Policy.V1;

/// <summary>The fields of Kubernetes' <c>PodDisruptionBudgetSpec</c> as outputs.</summary>
[OutputType]
public sealed class PodDisruptionBudgetSpec
{
    public readonly Union<int, string> MaxUnavailable;
    public readonly Union<int, string> MinAvailable;
    public readonly Meta.V1.LabelSelector Selector;
    public readonly string UnhealthyPodEvictionPolicy;

    [OutputConstructor]
    private PodDisruptionBudgetSpec(
        Union<int, string> maxUnavailable,
        Union<int, string> minAvailable,
        Meta.V1.LabelSelector selector,
        string unhealthyPodEvictionPolicy)
    {
        MaxUnavailable = maxUnavailable;
        MinAvailable = minAvailable;
        Selector = selector;
        UnhealthyPodEvictionPolicy = unhealthyPodEvictionPolicy;
    }
}
