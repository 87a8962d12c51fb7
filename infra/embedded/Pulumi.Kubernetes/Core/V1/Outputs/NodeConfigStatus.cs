namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeConfigStatus</c> as outputs.</summary>
[OutputType]
public sealed class NodeConfigStatus
{
    public readonly NodeConfigSource Active;
    public readonly NodeConfigSource Assigned;
    public readonly string Error;
    public readonly NodeConfigSource LastKnownGood;

    [OutputConstructor]
    private NodeConfigStatus(
        NodeConfigSource active,
        NodeConfigSource assigned,
        string error,
        NodeConfigSource lastKnownGood)
    {
        Active = active;
        Assigned = assigned;
        Error = error;
        LastKnownGood = lastKnownGood;
    }
}
