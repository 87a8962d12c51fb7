using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Policy.V1;

/// <summary>The fields of Kubernetes' <c>PodDisruptionBudgetStatus</c> as outputs.</summary>
[OutputType]
public sealed class PodDisruptionBudgetStatus
{
    public readonly ImmutableArray<Meta.V1.Condition> Conditions;
    public readonly int CurrentHealthy;
    public readonly int DesiredHealthy;
    public readonly ImmutableDictionary<string, string> DisruptedPods;
    public readonly int DisruptionsAllowed;
    public readonly int ExpectedPods;
    public readonly int ObservedGeneration;

    [OutputConstructor]
    private PodDisruptionBudgetStatus(
        ImmutableArray<Meta.V1.Condition> conditions,
        int currentHealthy,
        int desiredHealthy,
        ImmutableDictionary<string, string> disruptedPods,
        int disruptionsAllowed,
        int expectedPods,
        int observedGeneration)
    {
        Conditions = conditions;
        CurrentHealthy = currentHealthy;
        DesiredHealthy = desiredHealthy;
        DisruptedPods = disruptedPods;
        DisruptionsAllowed = disruptionsAllowed;
        ExpectedPods = expectedPods;
        ObservedGeneration = observedGeneration;
    }
}
