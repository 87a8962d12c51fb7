namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeDaemonEndpoints</c> as outputs.</summary>
[OutputType]
public sealed class NodeDaemonEndpoints
{
    public readonly DaemonEndpoint KubeletEndpoint;

    [OutputConstructor]
    private NodeDaemonEndpoints(
        DaemonEndpoint kubeletEndpoint)
    {
        KubeletEndpoint = kubeletEndpoint;
    }
}
