namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeDaemonEndpoints</c> as outputs.</summary>
[OutputType]
public sealed class NodeDaemonEndpointsPatch
{
    public readonly DaemonEndpointPatch KubeletEndpoint;

    [OutputConstructor]
    private NodeDaemonEndpointsPatch(
        DaemonEndpointPatch kubeletEndpoint)
    {
        KubeletEndpoint = kubeletEndpoint;
    }
}
