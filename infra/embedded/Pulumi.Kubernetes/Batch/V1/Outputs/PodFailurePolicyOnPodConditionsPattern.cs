namespace Pulumi.Kubernetes.Types.Outputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>PodFailurePolicyOnPodConditionsPattern</c> as outputs.</summary>
[OutputType]
public sealed class PodFailurePolicyOnPodConditionsPattern
{
    public readonly string Status;
    public readonly string Type;

    [OutputConstructor]
    private PodFailurePolicyOnPodConditionsPattern(
        string status,
        string type)
    {
        Status = status;
        Type = type;
    }
}
