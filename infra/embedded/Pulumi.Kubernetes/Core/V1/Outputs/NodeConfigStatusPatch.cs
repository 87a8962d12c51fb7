namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeConfigStatus</c> as outputs.</summary>
[OutputType]
public sealed class NodeConfigStatusPatch
{
    public readonly NodeConfigSourcePatch Active;
    public readonly NodeConfigSourcePatch Assigned;
    public readonly string Error;
    public readonly NodeConfigSourcePatch LastKnownGood;

    [OutputConstructor]
    private NodeConfigStatusPatch(
        NodeConfigSourcePatch active,
        NodeConfigSourcePatch assigned,
        string error,
        NodeConfigSourcePatch lastKnownGood)
    {
        Active = active;
        Assigned = assigned;
        Error = error;
        LastKnownGood = lastKnownGood;
    }
}
