namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeSwapStatus</c> as outputs.</summary>
[OutputType]
public sealed class NodeSwapStatusPatch
{
    public readonly int Capacity;

    [OutputConstructor]
    private NodeSwapStatusPatch(
        int capacity)
    {
        Capacity = capacity;
    }
}
