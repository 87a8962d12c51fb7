namespace Pulumi.Kubernetes.Types.Outputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>JobCondition</c> as outputs.</summary>
[OutputType]
public sealed class JobCondition
{
    public readonly string LastProbeTime;
    public readonly string LastTransitionTime;
    public readonly string Message;
    public readonly string Reason;
    public readonly string Status;
    public readonly string Type;

    [OutputConstructor]
    private JobCondition(
        string lastProbeTime,
        string lastTransitionTime,
        string message,
        string reason,
        string status,
        string type)
    {
        LastProbeTime = lastProbeTime;
        LastTransitionTime = lastTransitionTime;
        Message = message;
        Reason = reason;
        Status = status;
        Type = type;
    }
}
