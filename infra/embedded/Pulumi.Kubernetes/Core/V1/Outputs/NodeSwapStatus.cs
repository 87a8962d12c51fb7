namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeSwapStatus</c> as outputs.</summary>
[OutputType]
public sealed class NodeSwapStatus
{
    public readonly int Capacity;

    [OutputConstructor]
    private NodeSwapStatus(
        int capacity)
    {
        Capacity = capacity;
    }
}
