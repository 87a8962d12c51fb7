namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeCondition</c> as outputs.</summary>
[OutputType]
public sealed class NodeCondition
{
    public readonly string LastHeartbeatTime;
    public readonly string LastTransitionTime;
    public readonly string Message;
    public readonly string Reason;
    public readonly string Status;
    public readonly string Type;

    [OutputConstructor]
    private NodeCondition(
        string lastHeartbeatTime,
        string lastTransitionTime,
        string message,
        string reason,
        string status,
        string type)
    {
        LastHeartbeatTime = lastHeartbeatTime;
        LastTransitionTime = lastTransitionTime;
        Message = message;
        Reason = reason;
        Status = status;
        Type = type;
    }
}
