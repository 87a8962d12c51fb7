namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodReadinessGate</c> as outputs.</summary>
[OutputType]
public sealed class PodReadinessGate
{
    public readonly string ConditionType;

    [OutputConstructor]
    private PodReadinessGate(
        string conditionType)
    {
        ConditionType = conditionType;
    }
}
