namespace Pulumi.Kubernetes.Types.Outputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>StatefulSetCondition</c> as outputs.</summary>
[OutputType]
public sealed class StatefulSetCondition
{
    public readonly string LastTransitionTime;
    public readonly string Message;
    public readonly string Reason;
    public readonly string Status;
    public readonly string Type;

    [OutputConstructor]
    private StatefulSetCondition(
        string lastTransitionTime,
        string message,
        string reason,
        string status,
        string type)
    {
        LastTransitionTime = lastTransitionTime;
        Message = message;
        Reason = reason;
        Status = status;
        Type = type;
    }
}
