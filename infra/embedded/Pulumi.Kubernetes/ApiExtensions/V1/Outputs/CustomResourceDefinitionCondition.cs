namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceDefinitionCondition</c> as outputs.</summary>
[OutputType]
public sealed class CustomResourceDefinitionCondition
{
    public readonly string LastTransitionTime;
    public readonly string Message;
    public readonly int ObservedGeneration;
    public readonly string Reason;
    public readonly string Status;
    public readonly string Type;

    [OutputConstructor]
    private CustomResourceDefinitionCondition(
        string lastTransitionTime,
        string message,
        int observedGeneration,
        string reason,
        string status,
        string type)
    {
        LastTransitionTime = lastTransitionTime;
        Message = message;
        ObservedGeneration = observedGeneration;
        Reason = reason;
        Status = status;
        Type = type;
    }
}
